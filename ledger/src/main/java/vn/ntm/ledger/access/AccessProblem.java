package vn.ntm.ledger.access;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a good token does not reach as far as the request. */
public enum AccessProblem implements ProblemType {
    UNIT_NOT_YOURS(
            "Ngoài phạm vi đơn vị",
            "Not your unit",
            "Mã truy cập không phục vụ đơn vị mà yêu cầu này nói tới.",
            "The token does not serve the unit that this request is about.");

    private static final int FORBIDDEN = 403;

    private final ProblemEntry entry;

    AccessProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(FORBIDDEN, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
