package vn.ntm.awards.decision.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a decision that commends is not drafted, or not signed. */
public enum DecisionProblem implements ProblemType {
    AWARD_DECISION_STATE_REFUSES(
            "Trạng thái dự thảo không cho phép",
            "The state of the draft refuses this",
            "Dự thảo quyết định đang ở trạng thái {state}; có thể làm: {allowed}.",
            "The draft of the decision is {state}; possible now: {allowed}."),
    DRAFTER_CANNOT_SIGN(
            "Người soạn không được tự ký",
            "Who drafted cannot sign",
            "Người đã soạn dự thảo quyết định không được tự ký quyết định đó.",
            "Who had a hand in the draft of the decision cannot be the one who signs it."),
    AWARD_DECISION_NUMBER_USED(
            "Số quyết định đã dùng",
            "The number is used",
            "Năm {year}, {issuer} đã dùng số {number} cho một quyết định khác.",
            "In {year} {issuer} has used the number {number} for another decision."),
    NOMINATION_NOT_ON_FILE(
            "Không có hồ sơ đề nghị này",
            "There is no such nomination",
            "Không có hồ sơ đề nghị {nomination}.",
            "No nomination {nomination} is on file."),
    NOMINATION_CHANGED(
            412,
            "Hồ sơ đề nghị đã thay đổi",
            "The nomination has changed",
            "Hồ sơ đề nghị {nomination} nay ở phiên bản {current}, không còn như khi đưa vào quyết định; hãy đọc lại.",
            "The nomination {nomination} is now at version {current}, and not as it was put into the decision: read it again."),
    NOMINATION_IN_OTHER_DRAFT(
            "Hồ sơ đề nghị đã nằm trong dự thảo khác",
            "The nomination stands in another draft",
            "Hồ sơ đề nghị {nomination} đang nằm trong dự thảo quyết định khác.",
            "The nomination {nomination} stands in another draft of a decision."),
    RECIPIENT_UNIT_ENDED(
            "Đơn vị của đối tượng không còn vào ngày quyết định",
            "The unit of the recipient has ended",
            "Ngày {day}, mã {code} không còn là đơn vị của đối tượng trong hồ sơ {nomination}; hãy sửa đối tượng trước.",
            "On {day} the code {code} no longer means the unit of the recipient of the nomination {nomination}: correct the recipient first.");

    private final ProblemEntry entry;

    DecisionProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        this(409, titleVi, titleEn, detailVi, detailEn);
    }

    DecisionProblem(int status, String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(status, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
