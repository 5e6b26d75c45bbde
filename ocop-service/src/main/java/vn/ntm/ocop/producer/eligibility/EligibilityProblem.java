package vn.ntm.ocop.producer.eligibility;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a rule on who takes part does not come on file. */
enum EligibilityProblem implements ProblemType {
    ELIGIBILITY_FORM_NOT_STATED(
            "Quy định phải nêu rõ loại hình",
            "The rule must state a form",
            "{kind} không phải là một loại hình được tham gia nên không có quy định cho loại hình này.",
            "{kind} is no form that takes part, so there is no rule for it."),
    ELIGIBILITY_SETS_WRONG(
            "Khoảng bộ sản phẩm không hợp lệ",
            "No such product sets",
            "Bộ sản phẩm có số từ 1 đến {most}, không phải từ {first} đến {last}.",
            "Product sets go from 1 to {most}, not from {first} to {last}.");

    private final ProblemEntry entry;

    EligibilityProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
