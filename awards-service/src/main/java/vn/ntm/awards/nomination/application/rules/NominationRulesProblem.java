package vn.ntm.awards.nomination.application.rules;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why the rules of a day do not take a nomination. */
public enum NominationRulesProblem implements ProblemType {
    NO_AWARD_REGIME(
            "Không có chế độ khen thưởng cho ngày này",
            "No regime holds on the day",
            "Chưa có chế độ khen thưởng nào được công bố cho ngày {day}.",
            "No published regime of commendation holds on {day}."),
    NO_NOMINATION_PROCEDURE(
            "Chưa có quy trình đề nghị",
            "No procedure is on file",
            "Chưa có bước nào của quy trình {flow} trong hệ thống.",
            "Of the procedure {flow} no step is on file."),
    FORM_NOT_FOR_RECIPIENT(
            "Hình thức khen thưởng không dành cho đối tượng này",
            "The form is not for such recipients",
            "Theo {regime}, hình thức {form} không dành cho đối tượng loại {recipient}.",
            "Under {regime} the form {form} is not for recipients of kind {recipient}."),
    FORM_NOT_FOR_MERIT(
            "Hình thức khen thưởng không dành cho loại thành tích này",
            "The form is not for such merit",
            "Theo {regime}, hình thức {form} chỉ dành cho loại {wanted}, không phải {merit}.",
            "Under {regime} the form {form} is for {wanted} alone, not for {merit}."),
    FLOW_NOT_OF_FORM(
            "Quy trình không phải của hình thức này",
            "The procedure is not that of the form",
            "Hình thức {form} do {issuer} quyết định nên không đi theo quy trình {flow}.",
            "The form {form} is given by {issuer}, so it does not come by the procedure {flow}."),
    SIMPLIFIED_FOR_SUDDEN_ALONE(
            "Thủ tục đơn giản chỉ dành cho thành tích đột xuất",
            "The simplified procedure is for what was sudden",
            "Thành tích thuộc loại {merit} không đi theo thủ tục đơn giản.",
            "An achievement of kind {merit} does not go by the simplified procedure."),
    AWARD_SETTING_MISSING(
            "Thiếu quy định của tỉnh",
            "A setting is missing",
            "Chưa có quy định {parameter} cho hình thức {form} vào ngày {day}; hãy nhập quy định trước.",
            "Nothing says the {parameter} of the form {form} on {day}; it is set first."),
    COMMENT_TIME_NOT_COUNTABLE(
            "Chưa tính được thời gian lấy ý kiến",
            "The time for comments cannot be counted",
            "Chưa có đủ ngày nghỉ của năm {year} trong hệ thống nên không đếm được {days} ngày làm việc.",
            "Not every day off of {year} is on file, so {days} working days cannot be counted.");

    private final ProblemEntry entry;

    NominationRulesProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
