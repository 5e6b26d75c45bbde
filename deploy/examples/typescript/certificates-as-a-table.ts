// The register of OCOP certificates of a programme year as CSV; "application/x-ndjson" gives a line of JSON for each.
//     node certificates-as-a-table.js 2023 > certificates.csv
import { facts } from "@ntm/client";
import { asAnyone, word } from "./here.js";

const { ocop } = asAnyone();
const table = facts(
    await ocop.GET("/v1/exports/certificates", {
        params: { query: { programmeYear: Number(word(0, "2023")) } },
        headers: { Accept: "text/csv" },
        parseAs: "text",
    }),
);
process.stdout.write(table);
