package vn.ntm.ocop.evaluation.application.rules;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why the rules of a day do not take a dossier. */
public enum RulesProblem implements ProblemType {
    NO_RULE_SET_ACCEPTS(
            "Không có bộ quy định nhận hồ sơ",
            "No rule set accepts files",
            "Ngày {day} không có bộ quy định OCOP nào đã công bố nhận hồ sơ.",
            "On {day} no published OCOP rule set accepts files."),
    NO_EVALUATION_PROCEDURE(
            "Chưa có quy trình đánh giá",
            "No procedure is on file",
            "Bộ quy định {ruleSet} chưa có bước nào của quy trình đánh giá trong hệ thống.",
            "Of {ruleSet} no step of the evaluation is on file."),
    PRODUCT_SET_NOT_IN_RULES(
            "Bộ sản phẩm ngoài quy định",
            "The product set is not in the rules",
            "Bộ quy định {ruleSet} có các bộ sản phẩm số {first} đến {last}, không có bộ số {set}.",
            "The product sets of {ruleSet} have the numbers {first} to {last}; there is no set {set}."),
    OCOP_SETTING_MISSING(
            "Thiếu thông số của quy định",
            "A setting of the rules is missing",
            "Chưa có thông số {parameter} của bộ quy định {ruleSet} cho ngày {day}.",
            "Nothing says the {parameter} of {ruleSet} on {day}.");

    private final ProblemEntry entry;

    RulesProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
