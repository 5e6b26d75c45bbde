package vn.ntm.ledger.act;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why an act under an idempotency key is not done. */
public enum ActProblem implements ProblemType {
    IDEMPOTENCY_KEY_INVALID(
            400,
            "Khóa Idempotency-Key không hợp lệ",
            "Invalid idempotency key",
            "Khóa phải gồm 1 đến 255 ký tự ASCII nhìn thấy được, và chỉ có một khóa.",
            "The key must be one text of 1 to 255 visible ASCII characters."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "Khóa Idempotency-Key đã dùng cho yêu cầu khác",
            "Idempotency key used before",
            "Khóa này đã dùng cho một yêu cầu có nội dung khác.",
            "This key was used for a request with other content."),
    REQUEST_IN_FLIGHT(
            409,
            "Yêu cầu cùng khóa đang được xử lý",
            "A request under this key is being done",
            "Yêu cầu trước với cùng khóa Idempotency-Key chưa xong; hãy gửi lại sau.",
            "The earlier request under this idempotency key is not done yet; send it again later.");

    private final ProblemEntry entry;

    ActProblem(int status, String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(status, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
