package vn.ntm.criteria.progress.application;

import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.problem.ProblemType;

/** Why progress is not counted. */
public enum ProgressProblem implements ProblemType {
    SET_LEADS_TO_NO_COMMUNE_TITLE(
            "Bộ tiêu chí không dẫn đến danh hiệu của xã",
            "The set leads to no title of communes",
            "Bộ tiêu chí {set} dành cho {scope}, mức {level}; tiến độ chỉ tính theo bộ tiêu chí của xã có danh hiệu.",
            "The criteria set {set} is for {scope} at the level {level}; progress is counted by sets of communes that lead to a title.");

    private static final int CONFLICT = 409;

    private final Bilingual title;
    private final Bilingual detail;

    ProgressProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
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
