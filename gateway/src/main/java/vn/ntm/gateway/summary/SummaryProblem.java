package vn.ntm.gateway.summary;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** What only a summary can be refused for. */
enum SummaryProblem implements ProblemType {
    SUMMARY_INCOMPLETE(
            503,
            "Báo cáo tổng hợp chưa đủ",
            "The summary is incomplete",
            "Yêu cầu đòi hỏi đầy đủ (Prefer: handling=strict), mà các phần này thiếu hoặc không mới: {missing}.",
            "A whole summary was asked for (Prefer: handling=strict), and these parts are missing or not fresh: {missing}.");

    private final ProblemEntry entry;

    SummaryProblem(int status, String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(status, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
