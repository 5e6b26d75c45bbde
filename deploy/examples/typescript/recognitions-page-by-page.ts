// All recognitions that count for a programme year, page by page: page.next is the cursor of the next page, until there is none.
// The pages show one moment, whatever is written meanwhile.
//     node recognitions-page-by-page.js 2023
import { facts } from "@ntm/client";
import { asAnyone, row, word } from "./here.js";

const { criteria } = asAnyone();
const wanted = { programmeYear: Number(word(0, "2023")), counted: "YES", limit: 5 } as const;
let cursor: string | undefined;
do {
    const query = cursor === undefined ? wanted : { ...wanted, cursor };
    const { items, page } = facts(await criteria.GET("/v1/recognitions", { params: { query } }));
    for (const recognition of items) {
        row(recognition.unitCode, recognition.unitName, recognition.level, recognition.id);
    }
    cursor = page.next;
} while (cursor !== undefined);
