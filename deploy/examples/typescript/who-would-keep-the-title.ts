// Which communes would keep their title under another criteria set, and why: a simulation, which writes nothing. It needs a token.
//     node who-would-keep-the-title.js NTM_XA_2026_2030 1 2026
import { facts } from "@ntm/client";
import { as, row, word } from "./here.js";

const { criteria } = as("province-officer");
const simulated = facts(
    await criteria.POST("/v1/assessments/_simulate", {
        params: { query: { limit: 3 } },
        body: { ancestor: "42", set: word(0, "NTM_XA_2026_2030"), version: Number(word(1, "1")), period: word(2, "2026") },
    }),
);
for (const { unitCode, unitName, keeps, verdict } of simulated.items) {
    row(unitCode, unitName, keeps, verdict);
}
