// The summary of a programme year, all of it or nothing: 503 instead of a summary in which a part is missing.
//     node summary-of-a-year.js 2023
import { facts } from "@ntm/client";
import { asAnyone, row, word } from "./here.js";

const { gateway } = asAnyone();
const summary = facts(
    await gateway.GET("/v1/provincial-summaries/{year}", {
        params: { path: { year: Number(word(0, "2023")) }, header: { Prefer: "handling=strict" } },
    }),
);
for (const part of summary.parts) {
    for (const { measure, published, recorded } of part.figures ?? []) {
        row(measure, published?.value, recorded?.value);
    }
}
