package vn.ntm.ocop.producer.eligibility;

import vn.ntm.kernel.Bilingual;
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

    private static final int CONFLICT = 409;

    private final Bilingual title;
    private final Bilingual detail;

    EligibilityProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
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
