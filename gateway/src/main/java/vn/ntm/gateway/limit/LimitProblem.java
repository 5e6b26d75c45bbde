package vn.ntm.gateway.limit;

import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.problem.ProblemType;

/** What is refused because the gateway itself has no more room. */
enum LimitProblem implements ProblemType {
    GATEWAY_BUSY(
            503,
            new Bilingual("Cổng đang quá tải", "The gateway is busy"),
            new Bilingual(
                    "Đang có quá nhiều báo cáo tổng hợp được lập cùng lúc; hãy thử lại sau.",
                    "Too many composed answers are being made at this moment; try again."));

    private final int status;
    private final Bilingual title;
    private final Bilingual detail;

    LimitProblem(int status, Bilingual title, Bilingual detail) {
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
