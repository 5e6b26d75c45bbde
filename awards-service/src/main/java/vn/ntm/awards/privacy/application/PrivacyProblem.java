package vn.ntm.awards.privacy.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a request of a data subject does not go on. */
public enum PrivacyProblem implements ProblemType {
    DATA_REQUEST_CLOSED(
            "Yêu cầu đã được trả lời",
            "The request is closed",
            "Yêu cầu đang ở trạng thái {state}.",
            "The request is {state} already."),
    DATA_REQUEST_WITHOUT_FILE(
            "Yêu cầu này không kèm tệp dữ liệu",
            "The request asks for no file",
            "Chỉ yêu cầu PRODUCE mới có tệp dữ liệu; đây là {kind}.",
            "Only a request to PRODUCE has a file; this one is to {kind}."),
    CORRECTION_MISSING(
            "Chưa đính chính",
            "Nothing was corrected",
            "Từ khi nhận yêu cầu chưa có dữ liệu nào của đối tượng được đính chính; hãy đính chính trước, hoặc từ chối.",
            "Nothing of the recipient was corrected since the request came; correct it first, or refuse."),
    RETENTION_PERIOD_UNKNOWN(
            "Chưa rõ thời hạn lưu giữ",
            "How long it is kept is not known",
            "Quy tắc {rule} đối với {field} chưa có thời hạn; không xóa gì theo quy tắc này.",
            "The rule {rule} on {field} says no period; nothing is erased by it."),
    RETENTION_RULE_UNKNOWN(
            "Không có quy tắc lưu giữ",
            "There is no such rule on keeping",
            "Ngày {day} không có quy tắc {rule} nào đang có hiệu lực.",
            "On {day} no rule {rule} is in force.");

    private final ProblemEntry entry;

    PrivacyProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
