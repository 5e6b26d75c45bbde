package vn.ntm.criteria.boundarychange;

import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.problem.ProblemType;

/** Why a succession does not fit the units on file. */
public enum BoundaryProblem implements ProblemType {
    PREDECESSOR_DOES_NOT_END(
            "Đơn vị cũ không kết thúc vào ngày đó",
            "The predecessor does not end then",
            "Đơn vị {predecessor} không kết thúc vào ngày {day}.",
            "The unit {predecessor} does not end on {day}.");

    private final Bilingual title;
    private final Bilingual detail;

    BoundaryProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
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
