package vn.ntm.awards.recipient.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a recipient does not come on file, or is not changed. */
public enum RecipientProblem implements ProblemType {
    RECIPIENT_KIND_STAYS(
            "Loại đối tượng không thay đổi",
            "The kind of a recipient stays",
            "Đối tượng này là {kind}; nếu ghi nhầm loại thì đăng ký đối tượng mới.",
            "This recipient is {kind}; if that was a mistake, register another."),
    PUBLICATION_DECIDED(
            "Việc công khai tên đã được quyết định như vậy",
            "The publication of the name is decided so already",
            "Đã ghi như vậy theo {document}.",
            "It is on file so already, by {document}."),
    RECIPIENT_RESTRICTED(
            "Dữ liệu đang bị hạn chế xử lý",
            "The processing of the data is restricted",
            "Chủ thể dữ liệu đã yêu cầu hạn chế xử lý; chỉ được đọc để trả lời chính chủ thể đó.",
            "The person had the processing restricted; the data are read only to answer that person."),
    RECIPIENT_IS_NO_PERSON(
            "Đối tượng không phải cá nhân hoặc hộ gia đình",
            "The recipient is no person",
            "{kind} không có dữ liệu cá nhân.",
            "A {kind} has no personal data.");

    private final ProblemEntry entry;

    RecipientProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
