// A write, and its undoing: it is proposed to close a programme year, and the proposal is taken back. If-Match names what the writer has seen, so that
// nobody else's write is overrun; Idempotency-Key makes a repeated call the same call, so after a lost answer it is simply sent again.
//     node propose-and-take-back.js 2073
import { facts } from "@ntm/client";
import { as, row, word } from "./here.js";

const { criteria } = as("province-officer");
const path = { year: Number(word(0, "2073")) };
const body = { reason: "an example", document: "deploy/examples" };

function after(seen: Response, move: string) {
    return { path, header: { "If-Match": seen.headers.get("ETag") ?? "", "Idempotency-Key": `example-${move}-${crypto.randomUUID()}` } };
}

const before = await criteria.GET("/v1/programme-years/{year}", { params: { path } });
row(facts(before).year, facts(before).state);
const proposed = await criteria.POST("/v1/programme-years/{year}/_propose-closing", { params: after(before.response, "propose"), body });
row(facts(proposed).year, facts(proposed).state);
const returned = await criteria.POST("/v1/programme-years/{year}/_return", { params: after(proposed.response, "return"), body });
row(facts(returned).year, facts(returned).state);
