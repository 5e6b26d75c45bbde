package vn.ntm.proof.report;

import vn.ntm.proof.jose.Flaw;
import vn.ntm.proof.token.Verdict;

/** What a verifier says of the signature over a published report. Only {@link #VALID} is a yes. */
public enum ReportVerdict implements Verdict {
    VALID("Báo cáo đã được công bố đúng như nội dung được ký.", "The report was published, as it is signed."),
    MALFORMED("Đây không phải là mã công bố báo cáo.", "This is no token of a published report."),
    ALGORITHM_REFUSED(
            "Mã được ký theo thuật toán không được chấp nhận.", "The token is signed in a way that is not taken."),
    TYPE_WRONG("Mã được ký cho mục đích khác.", "The token was signed to be something else."),
    KEY_UNKNOWN("Không biết khóa đã ký mã này.", "The key that the token names is not known."),
    SIGNATURE_WRONG(
            "Chữ ký sai: nội dung đã bị sửa hoặc không do cơ quan này ký.",
            "The signature is wrong: the token was changed, or was not signed by this issuer."),
    CLAIMS_UNREADABLE("Mã được ký nhưng thiếu nội dung.", "The token is signed, but does not say what it must."),
    ISSUER_WRONG("Mã do nơi khác cấp.", "The token is of another issuer.");

    private final String vi;
    private final String en;

    ReportVerdict(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    static ReportVerdict of(Flaw flaw) {
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
        return false;
    }
}
