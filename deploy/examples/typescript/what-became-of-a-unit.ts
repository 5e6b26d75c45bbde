// Where a unit of a day came from and what became of it. A code alone is no unit: codes are used again, so the day is part of the question.
//     node what-became-of-a-unit.js 18568 2023-12-31
import { facts } from "@ntm/client";
import { asAnyone, row, word } from "./here.js";

const { criteria } = asAnyone();
const lineage = facts(
    await criteria.GET("/v1/units/{code}/lineage", {
        params: { path: { code: word(0, "18568") }, query: { validOn: word(1, "2023-12-31") } },
    }),
);
for (const { changedOn, change, predecessor, successor } of [...lineage.predecessors, ...lineage.successors]) {
    row(changedOn, change, predecessor.name, successor.name);
}
