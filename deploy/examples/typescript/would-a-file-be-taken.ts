// Whether a file of products would be imported: a dry run reports every row and writes nothing. Without dryRun it is the import.
//     node would-a-file-be-taken.js deploy/data/hatinh/ocop/products.csv
import { readFileSync } from "node:fs";
import { facts } from "@ntm/client";
import { as, row, word } from "./here.js";

const { ocop } = as("system");
const report = facts(
    await ocop.POST("/v1/imports/{kind}", {
        params: { path: { kind: "products" }, query: { dryRun: true } },
        headers: { "Content-Type": "text/csv; charset=utf-8" },
        body: readFileSync(word(0, "deploy/data/hatinh/ocop/products.csv"), "utf8"),
        bodySerializer: (table) => table,
    }),
);
row(report.rows, report.created, report.unchanged, report.refused);
for (const refusal of report.refusals) {
    row(refusal.line, refusal.code);
}
