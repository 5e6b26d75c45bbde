// How a copy of a register begins and goes on: the snapshot, page by page, leads into the feed of changes, and every answer says where to
// go on. Keep the cursor, ask with it later: nothing is lost and nothing comes twice. Here three pages of it.
//     java -cp … FollowTheChanges.java
import vn.ntm.client.criteria.api.ChangesApi;
import vn.ntm.client.criteria.api.ChangesApi.APIListChangesRequest;
import vn.ntm.client.criteria.api.ChangesApi.APITakeSnapshotRequest;

void main() throws Exception {
    var changes = new ChangesApi(Here.asAnyone().criteria());
    boolean inSnapshot = true;
    String after = null;
    for (int page = 0; page < 3; page++) {
        var answer = inSnapshot
                ? changes.takeSnapshotWithHttpInfo(
                        APITakeSnapshotRequest.newBuilder().limit(2).after(after).build())
                : changes.listChangesWithHttpInfo(
                        APIListChangesRequest.newBuilder().limit(2).after(after).build());
        for (var event : answer.getData()) {
            Here.row(event.getId(), event.getType(), event.getSubject());
        }
        after = Here.header(answer.getHeaders(), "Change-Cursor");
        inSnapshot &= !Here.header(answer.getHeaders(), "Link").startsWith("<../changes?");
    }
    Here.row(inSnapshot ? "next: /v1/changes/snapshot" : "next: /v1/changes", after);
}
