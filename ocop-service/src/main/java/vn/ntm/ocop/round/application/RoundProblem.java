package vn.ntm.ocop.round.application;

import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.problem.ProblemType;

/** Why a round does not come on file. */
public enum RoundProblem implements ProblemType {
    ROUND_DATES_WRONG(
            "Ngày của đợt không hợp lệ",
            "The dates of the round are wrong",
            "Hạn có kết quả {results} phải sau hạn nhận hồ sơ {files}.",
            "The date of the results, {results}, must lie after that of the files, {files}.");

    private static final int CONFLICT = 409;

    private final Bilingual title;
    private final Bilingual detail;

    RoundProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        this.title = new Bilingual(titleVi, titleEn);
        this.detail = new Bilingual(detailVi, detailEn);
    }

    @Override
    public int status() {
        return CONFLICT;
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
