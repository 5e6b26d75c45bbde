// What the ten tasks share: where the suite is, as whom it is asked, and how a row is printed.
import { readFileSync } from "node:fs";
import { suite, type Suite } from "@ntm/client";

const gateway = process.env.NTM_GATEWAY ?? "http://localhost:8080";

/** What is public needs no token. */
export function asAnyone(): Suite {
    return suite({ gateway, language: "en" });
}

/** With the token that deploy/run has written for a role. */
export function as(role: string): Suite {
    const token = readFileSync(`${process.env.NTM_TOKENS ?? ".run/tokens"}/${role}.jwt`, "utf8").trim();
    return suite({ gateway, token, language: "en" });
}

/** The word of one's own at a place of the command, or what the province's data has. */
export function word(place: number, otherwise: string): string {
    return process.argv[2 + place] ?? otherwise;
}

export function row(...cells: unknown[]): void {
    console.log(cells.join("\t"));
}
