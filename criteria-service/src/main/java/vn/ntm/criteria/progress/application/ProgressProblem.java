package vn.ntm.criteria.progress.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why progress is not counted. */
public enum ProgressProblem implements ProblemType {
    SET_LEADS_TO_NO_COMMUNE_TITLE(
            "Bộ tiêu chí không dẫn đến danh hiệu của xã",
            "The set leads to no title of communes",
            "Bộ tiêu chí {set} dành cho {scope}, mức {level}; tiến độ chỉ tính theo bộ tiêu chí của xã có danh hiệu.",
            "The criteria set {set} is for {scope} at the level {level}; progress is counted by sets of communes that lead to a title.");

    private final ProblemEntry entry;

    ProgressProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
