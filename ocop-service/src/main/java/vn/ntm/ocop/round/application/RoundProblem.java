package vn.ntm.ocop.round.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a round does not come on file. */
public enum RoundProblem implements ProblemType {
    ROUND_DATES_WRONG(
            "Ngày của đợt không hợp lệ",
            "The dates of the round are wrong",
            "Hạn có kết quả {results} phải sau hạn nhận hồ sơ {files}.",
            "The date of the results, {results}, must lie after that of the files, {files}.");

    private final ProblemEntry entry;

    RoundProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
