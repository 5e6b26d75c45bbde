package vn.ntm.criteria.boundarychange.rest;

import java.util.List;
import vn.ntm.criteria.boundarychange.application.BoundaryChanges;
import vn.ntm.criteria.boundarychange.application.BoundaryChanges.ChangeOnFile;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.page.Listing;
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
        var listing = new Listing<ChangeOnFile>(
                PageParameters.question("boundary-changes", kind),
                2,
                (place, asOf, most) -> changes.list(kind, asOf, place, most),
                asOf -> changes.count(kind, asOf),
                ChangePages::key);
        return paging.page(listing, times, calendar).map(BoundaryChangeView::of);
    }

    private static List<String> key(ChangeOnFile change) {
        return List.of(
                change.terms().effectiveOn().toString(), change.change().id().toString());
    }
}
