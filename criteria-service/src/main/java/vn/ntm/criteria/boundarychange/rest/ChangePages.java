package vn.ntm.criteria.boundarychange.rest;

import java.util.List;
import vn.ntm.criteria.boundarychange.application.BoundaryChanges;
import vn.ntm.criteria.boundarychange.application.BoundaryChanges.ChangeOnFile;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.page.PageParameters;

/** Pages of boundary changes, public ones and drafts alike. */
final class ChangePages {

    private ChangePages() {}

    static Page<BoundaryChangeView> of(
            BoundaryChanges changes,
            BoundaryChanges.Kind kind,
            AsOfParameters times,
            PageParameters paging,
            Calendar calendar) {
        String question = PageParameters.question("boundary-changes", kind);
        var cursor = paging.cursor(question, 2);
        AsOf asOf = times.asOf(calendar, cursor);
        int limit = paging.limit();
        List<ChangeOnFile> found = changes.list(kind, asOf, cursor, limit + 1);
        Page<ChangeOnFile> page = Page.of(found, limit, asOf, question, ChangePages::key);
        return (paging.counted() ? page.counted(changes.count(kind, asOf)) : page).map(BoundaryChangeView::of);
    }

    private static List<String> key(ChangeOnFile change) {
        return List.of(
                change.terms().effectiveOn().toString(), change.change().id().toString());
    }
}
