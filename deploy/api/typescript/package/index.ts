import createClient, { type Client } from "openapi-fetch";
import type { components as Awards, paths as AwardsPaths } from "./awards.js";
import type { components as Criteria, paths as CriteriaPaths } from "./criteria.js";
import type { components as Gateway, paths as GatewayPaths } from "./gateway.js";
import type { components as Ocop, paths as OcopPaths } from "./ocop.js";

/** Where the suite is, and as whom it is asked. */
export interface Caller {
    /** The address of the gateway, without a slash at the end. */
    gateway: string;
    /** An access token; what is public is answered without one. */
    token?: string;
    /** In which language problems and labels are told; Vietnamese if it is not said. */
    language?: "vi" | "en";
}

/** The four APIs, each called by the paths and with the types of its document. */
export interface Suite {
    criteria: Client<CriteriaPaths>;
    ocop: Client<OcopPaths>;
    awards: Client<AwardsPaths>;
    gateway: Client<GatewayPaths>;
}

export function suite({ gateway, token, language = "vi" }: Caller): Suite {
    const headers = { "Accept-Language": language, ...(token && { Authorization: `Bearer ${token}` }) };
    return {
        criteria: createClient<CriteriaPaths>({ baseUrl: `${gateway}/criteria`, headers }),
        ocop: createClient<OcopPaths>({ baseUrl: `${gateway}/ocop`, headers }),
        awards: createClient<AwardsPaths>({ baseUrl: `${gateway}/awards`, headers }),
        gateway: createClient<GatewayPaths>({ baseUrl: gateway, headers }),
    };
}

/** Why a call was refused, as the suite tells it: `code` is for programs and stays, `detail` is for people. */
export type Problem = (Criteria | Ocop | Awards | Gateway)["schemas"]["Problem"];

/** A call that was refused. */
export class Refused extends Error {
    constructor(
        readonly status: number,
        /** Absent if something on the way answered that does not speak of problems. */
        readonly problem: Problem | undefined,
    ) {
        super(problem ? `${status} ${problem.code}: ${problem.detail}` : `${status}`);
        this.name = "Refused";
    }
}

/** What a call was answered, or the problem thrown as an error. */
export function facts<T>({ data, error, response }: { data?: T; error?: unknown; response: Response }): T {
    if (!response.ok || data === undefined) {
        throw new Refused(response.status, isProblem(error) ? error : undefined);
    }
    return data;
}

function isProblem(error: unknown): error is Problem {
    return typeof error === "object" && error !== null && "code" in error;
}
