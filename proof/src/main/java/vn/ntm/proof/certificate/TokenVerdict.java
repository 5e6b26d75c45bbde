package vn.ntm.proof.certificate;

import vn.ntm.proof.jose.Flaw;
import vn.ntm.proof.token.Verdict;

/** What a verifier says of a certificate that it is shown. Only {@link #VALID} is a yes. */
public enum TokenVerdict implements Verdict {
    VALID("Giấy chứng nhận đúng và còn giá trị.", "The certificate is genuine and holds."),
    MALFORMED("Đây không phải là mã chứng nhận OCOP.", "This is no certificate token."),
    ALGORITHM_REFUSED(
            "Mã được ký theo thuật toán không được chấp nhận.", "The token is signed in a way that is not taken."),
    TYPE_WRONG("Mã được ký cho mục đích khác.", "The token was signed to be something else."),
    KEY_UNKNOWN("Không biết khóa đã ký mã này.", "The key that the token names is not known."),
    SIGNATURE_WRONG(
            "Chữ ký sai: nội dung đã bị sửa hoặc không do cơ quan này ký.",
            "The signature is wrong: the token was changed, or was not signed by this issuer."),
    CLAIMS_UNREADABLE("Mã được ký nhưng thiếu nội dung.", "The token is signed, but does not say what it must."),
    ISSUER_WRONG("Mã do nơi khác cấp.", "The token is of another issuer."),
    REVOKED("Giấy chứng nhận đã bị thu hồi.", "The certificate was revoked."),
    WITHDRAWN(
            "Kết quả công nhận đã bị hủy theo yêu cầu của Bộ.",
            "The recognition was withdrawn at the ministry's request."),
    SUPERSEDED("Đã có giấy chứng nhận mới thay thế.", "A later certificate stands in its place."),
    CORRECTED(
            "Sổ đăng ký đã được đính chính sau khi ký: hãy lấy bản mới.",
            "The register was corrected after this was signed: a fresh one is to be had."),
    NOT_YET_VALID("Giấy chứng nhận chưa có hiệu lực.", "The certificate does not hold yet."),
    EXPIRED("Giấy chứng nhận đã hết hạn.", "The certificate has expired."),
    EXTENDED(
            "Ngày hết hạn đã in không còn quyết định: giấy chứng nhận đã được gia hạn, hãy lấy bản mới.",
            "The end that was signed no longer decides: the certificate was extended, a fresh one is to be had."),
    STATUS_UNKNOWN(
            "Chữ ký đúng, nhưng không biết giấy chứng nhận có bị thu hồi hay không.",
            "The signature is right, but whether the certificate was revoked is not known.");

    private final String vi;
    private final String en;

    TokenVerdict(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    static TokenVerdict of(Flaw flaw) {
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
        return this == EXTENDED || this == CORRECTED || this == STATUS_UNKNOWN;
    }
}
