package vn.ntm.gateway.decision;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** What a question about a decision is refused for. */
enum DecisionProblem implements ProblemType {
    DECISION_UNKNOWN(
            404,
            "Không có quyết định này",
            "No such decision",
            "Cả ba dịch vụ đều chưa ghi dữ kiện nào căn cứ vào quyết định số {number}, theo ngày và thời điểm được hỏi.",
            "None of the three services has a fact on file that rests on decision {number}, as of the day and the instant"
                    + " asked for.");

    private final ProblemEntry entry;

    DecisionProblem(int status, String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(status, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
