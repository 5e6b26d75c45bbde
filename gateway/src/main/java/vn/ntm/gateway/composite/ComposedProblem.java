package vn.ntm.gateway.composite;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** What a composed answer can be refused for. */
enum ComposedProblem implements ProblemType {
    ANSWER_INCOMPLETE(
            503,
            "Câu trả lời tổng hợp chưa đủ",
            "The composed answer is incomplete",
            "Yêu cầu đòi hỏi đầy đủ (Prefer: handling=strict), mà các phần này thiếu hoặc không mới: {missing}.",
            "A whole answer was asked for (Prefer: handling=strict), and these parts are missing or not fresh: {missing}.");

    private final ProblemEntry entry;

    ComposedProblem(int status, String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(status, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
