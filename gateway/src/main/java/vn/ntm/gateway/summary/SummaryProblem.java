package vn.ntm.gateway.summary;

import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.problem.ProblemType;

/** What only a composed answer can be refused for. */
enum SummaryProblem implements ProblemType {
    SUMMARY_INCOMPLETE(
            503,
            new Bilingual("Báo cáo tổng hợp chưa đủ", "The summary is incomplete"),
            new Bilingual(
                    "Chưa có đủ các phần và yêu cầu đòi hỏi đầy đủ (Prefer: handling=strict): thiếu {missing}.",
                    "A whole summary was asked for (Prefer: handling=strict), and these parts are missing: {missing}."));

    private final int status;
    private final Bilingual title;
    private final Bilingual detail;

    SummaryProblem(int status, Bilingual title, Bilingual detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Bilingual title() {
        return title;
    }

    @Override
    public Bilingual detail() {
        return detail;
    }
}
