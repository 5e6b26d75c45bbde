package vn.ntm.ledger.register;

import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.problem.ProblemType;

/** Why a plan or a published figure does not come on file. */
public enum RegisterProblem implements ProblemType {
    MEASURE_UNKNOWN(
            "Không có chỉ tiêu này",
            "Unknown measure",
            "Dịch vụ này không có chỉ tiêu {measure}; có: {known}.",
            "This service has no measure {measure}; known are {known}.");

    private final Bilingual title;
    private final Bilingual detail;

    RegisterProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        this.title = new Bilingual(titleVi, titleEn);
        this.detail = new Bilingual(detailVi, detailEn);
    }

    @Override
    public int status() {
        return 409;
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
