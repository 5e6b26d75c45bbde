package vn.ntm.gateway.limit;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** What is refused because the gateway itself has no more room. */
enum LimitProblem implements ProblemType {
    GATEWAY_BUSY(
            503,
            "Cổng đang quá tải",
            "The gateway is busy",
            "Đang có quá nhiều báo cáo tổng hợp được lập cùng lúc; hãy thử lại sau.",
            "Too many composed answers are being made at this moment; try again.");

    private final ProblemEntry entry;

    LimitProblem(int status, String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(status, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
