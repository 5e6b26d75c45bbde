// Which titles a commune held on a day, and on which recognitions each rests. Without a day: today.
//     node titles-of-a-commune.js 18838 2023-12-31
import { facts } from "@ntm/client";
import { asAnyone, row, word } from "./here.js";

const { criteria } = asAnyone();
const held = facts(
    await criteria.GET("/v1/units/{code}/titles", {
        params: { path: { code: word(0, "18838") }, query: { validOn: word(1, "2023-12-31") } },
    }),
);
for (const title of held.titles) {
    row(title.unitName, title.level, title.standing);
    for (const fact of title.facts) {
        row(fact.event, fact.unitName, fact.recognitionId);
    }
}
