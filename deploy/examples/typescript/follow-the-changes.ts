// How a copy of a register begins and goes on: the snapshot, page by page, leads into the feed of changes, and every answer says where to
// go on. Keep the cursor, ask with it later: nothing is lost and nothing comes twice. Here three pages of it.
//     node follow-the-changes.js
import { facts } from "@ntm/client";
import { asAnyone, row } from "./here.js";

const { criteria } = asAnyone();
let list: "/v1/changes/snapshot" | "/v1/changes" = "/v1/changes/snapshot";
let query: { limit: number; after?: string } = { limit: 2 };
for (let page = 0; page < 3; page++) {
    const answer = await criteria.GET(list, { params: { query } });
    for (const event of facts(answer)) {
        row(event.id, event.type, event.subject);
    }
    query = { limit: 2, after: answer.response.headers.get("Change-Cursor") ?? "" };
    if (answer.response.headers.get("Link")?.startsWith("<../changes?")) {
        list = "/v1/changes";
    }
}
row(`next: ${list}`, query.after);
