package vn.ntm.ocop.certificate.domain.life;

import vn.ntm.kernel.Bilingual;

/** Why a certificate stands where it stands. */
public enum StateReason {
    NOT_YET_ISSUED("Ngày được hỏi trước ngày ký quyết định công nhận.", "The day is before the decision was signed."),
    WITHIN_TERM("Giấy chứng nhận còn trong thời hạn 36 tháng.", "The day lies within the term of the certificate."),
    /** It is extended, since its re-evaluation is late. */
    LATE_EVALUATION(
            "Đã hết 36 tháng, được gia hạn cho đến khi có kết quả đánh giá lại.",
            "The term is over; it is extended until its late re-evaluation has a result."),
    BEING_VERIFIED(
            "Đang được xác minh; giấy chứng nhận vẫn có hiệu lực cho đến khi có kết luận.",
            "A ground of revocation is being looked into; until that is concluded it holds."),
    TERM_ENDED(
            "Đã hết thời hạn 36 tháng; hết hạn không phải là bị thu hồi.",
            "The term is over. It ran out; it was not revoked."),
    EXTENSION_ENDED("Thời gian gia hạn đã kết thúc.", "The extension is over."),
    /** The public record reports that it ran out. */
    REPORTED_LAPSED(
            "Nguồn công khai cho biết đã hết hạn và không đánh giá lại.",
            "The public record reports that it ran out and that the product was not evaluated again."),
    /** A new certificate of the product holds. */
    NEW_CERTIFICATE("Sản phẩm đã có giấy chứng nhận mới thay thế.", "A new certificate of the product took its place."),
    REVOCATION_DECIDED("Đã có quyết định thu hồi.", "It was revoked by a decision."),
    WITHDRAWAL_DECIDED(
            "Quyết định công nhận đã bị thu hồi do đánh giá không đúng quy định.",
            "The recognition was taken back by a decision, since the evaluation broke the rules."),
    /** The day of the decision is not on record, and the day asked for may be before it. */
    ISSUE_DAY_NOT_ON_RECORD(
            "Không có dữ liệu về ngày ký quyết định; chưa rõ vào ngày này đã được công nhận hay chưa.",
            "The day of the decision is not on record, and the day may be before it."),
    /** The day on which it ends is not on record, and the day asked for may be after it. */
    END_NOT_ON_RECORD(
            "Không có dữ liệu về ngày hết hạn; chưa rõ vào ngày này còn hiệu lực hay không.",
            "The day on which it ends is not on record, and the day may be after it."),
    /** There is a new certificate; from which day on it holds is not on record. */
    SUCCESSOR_DAY_NOT_ON_RECORD(
            "Sản phẩm có giấy chứng nhận mới nhưng không có dữ liệu về ngày bắt đầu; chưa rõ vào ngày này giấy nào có hiệu lực.",
            "There is a new certificate of the product; from which day on it holds is not on record.");

    private final Bilingual text;

    StateReason(String vi, String en) {
        this.text = new Bilingual(vi, en);
    }

    /** In the words of whoever asks at the shelf. */
    public Bilingual text() {
        return text;
    }
}
