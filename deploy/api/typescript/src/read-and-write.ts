// What a program in TypeScript does with the generated client, once: it reads the summary of 2023, proposes to close a programme year
// and takes the proposal back. The system tests run it against the whole suite.
//
//     NTM_GATEWAY=http://localhost:8080 NTM_TOKEN=$(cat .run/tokens/province-officer.jwt) node target/compiled/typescript/src/read-and-write.js 2071
//
// Every name and type below comes from the API documents: a path, a property or a header that they do not have does not compile.
import createClient from "openapi-fetch";
import type { components, paths as CriteriaPaths } from "../../target/typescript/criteria.js";
import type { paths as GatewayPaths } from "../../target/typescript/gateway.js";

type ClosingRequest = components["schemas"]["ClosingRequest"];

function environment(name: string): string {
    const value = process.env[name];
    if (!value) {
        throw new Error(`${name} is not set`);
    }
    return value;
}

/** The facts of an answer, or the problem as an error. */
function facts<T>(answer: { data?: T; error?: components["schemas"]["Problem"] | undefined; response: Response }): T {
    if (answer.data === undefined) {
        throw new Error(`${answer.response.status} ${answer.error?.code ?? ""}: ${answer.error?.detail ?? "no answer"}`);
    }
    return answer.data;
}

function tag(response: Response): string {
    const tag = response.headers.get("ETag");
    if (tag === null) {
        throw new Error("an answer without ETag");
    }
    return tag;
}

const address = environment("NTM_GATEWAY");
const year = Number(process.argv[2]);
const gateway = createClient<GatewayPaths>({ baseUrl: address });
const criteria = createClient<CriteriaPaths>({
    baseUrl: `${address}/criteria`,
    headers: { Authorization: `Bearer ${environment("NTM_TOKEN").trim()}`, "Accept-Language": "en" },
});

const summary = await gateway.GET("/v1/provincial-summaries/{year}", { params: { path: { year: 2023 } } });
const figures = facts(summary).parts.flatMap((part) => part.figures ?? []);
const advanced = figures.find((figure) => figure.measure === "communes.recognised.advanced");

const path = { year };
const before = await criteria.GET("/v1/programme-years/{year}", { params: { path } });
facts(before);
const grounds: ClosingRequest = { reason: "a client written in TypeScript", document: "a test of the suite" };
const proposed = await criteria.POST("/v1/programme-years/{year}/_propose-closing", {
    params: { path, header: { "If-Match": tag(before.response), "Idempotency-Key": `typescript-${year}-propose` } },
    body: grounds,
});
const closing = facts(proposed);
const returned = await criteria.POST("/v1/programme-years/{year}/_return", {
    params: { path, header: { "If-Match": tag(proposed.response), "Idempotency-Key": `typescript-${year}-return` } },
    body: grounds,
});

console.log(
    JSON.stringify({
        version: summary.response.headers.get("API-Version"),
        published: advanced?.published?.value,
        recorded: advanced?.recorded?.value,
        proposed: closing.state,
        returned: facts(returned).state,
    }),
);
