package vn.ntm.proof.commendation;

import vn.ntm.proof.jose.Flaw;
import vn.ntm.proof.token.Verdict;

/** What a verifier says of a commendation that it is shown. Only {@link #VALID} is a yes. */
public enum CommendationVerdict implements Verdict {
    VALID("Khen thưởng có thật và đang có hiệu lực.", "The commendation is genuine and stands."),
    MALFORMED("Đây không phải là mã khen thưởng.", "This is no commendation token."),
    ALGORITHM_REFUSED(
            "Mã được ký theo thuật toán không được chấp nhận.", "The token is signed in a way that is not taken."),
    TYPE_WRONG("Mã được ký cho mục đích khác.", "The token was signed to be something else."),
    KEY_UNKNOWN("Không biết khóa đã ký mã này.", "The key that the token names is not known."),
    SIGNATURE_WRONG(
            "Chữ ký sai: nội dung đã bị sửa hoặc không do cơ quan này ký.",
            "The signature is wrong: the token was changed, or was not signed by this issuer."),
    CLAIMS_UNREADABLE("Mã được ký nhưng thiếu nội dung.", "The token is signed, but does not say what it must."),
    ISSUER_WRONG("Mã do nơi khác cấp.", "The token is of another issuer."),
    ANNULLED("Quyết định khen thưởng này đã bị hủy.", "The commendation was annulled."),
    CORRECTED(
            "Sổ theo dõi khen thưởng đã được đính chính sau khi ký: hãy lấy bản mới.",
            "The register was corrected after this was signed: a fresh one is to be had."),
    NOT_YET_GIVEN(
            "Vào ngày đó chưa có quyết định khen thưởng này.", "On that day the commendation was not decided yet."),
    STATUS_UNKNOWN(
            "Chữ ký đúng, nhưng không biết khen thưởng có bị hủy hay không.",
            "The signature is right, but whether the commendation was annulled is not known.");

    private final String vi;
    private final String en;

    CommendationVerdict(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    static CommendationVerdict of(Flaw flaw) {
        return switch (flaw) {
            case MALFORMED -> MALFORMED;
            case ALGORITHM_REFUSED -> ALGORITHM_REFUSED;
            case TYPE_WRONG -> TYPE_WRONG;
            case KEY_UNKNOWN -> KEY_UNKNOWN;
            case SIGNATURE_WRONG -> SIGNATURE_WRONG;
        };
    }

    @Override
    public String vi() {
        return vi;
    }

    @Override
    public String en() {
        return en;
    }

    @Override
    public boolean holds() {
        return this == VALID;
    }

    @Override
    public boolean asksAgain() {
        return this == CORRECTED || this == STATUS_UNKNOWN;
    }
}
