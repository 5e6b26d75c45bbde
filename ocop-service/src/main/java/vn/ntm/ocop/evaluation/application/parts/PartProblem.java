package vn.ntm.ocop.evaluation.application.parts;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a part is not taken. */
public enum PartProblem implements ProblemType {
    DOSSIER_TAKES_NO_PARTS(
            "Hồ sơ không nhận thêm tài liệu",
            "The dossier takes no more parts",
            "Hồ sơ đang ở trạng thái {state} nên không nhận thêm tài liệu.",
            "The dossier is {state} and takes no more parts."),
    RULE_SET_OF_PART_UNKNOWN(
            "Không có bộ quy định này",
            "There is no such rule set",
            "Không có bộ quy định OCOP nào mang mã {ruleSet}.",
            "No OCOP rule set on file has the code {ruleSet}.");

    private final ProblemEntry entry;

    PartProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
