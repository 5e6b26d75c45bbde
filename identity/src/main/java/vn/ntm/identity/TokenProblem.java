package vn.ntm.identity;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a token is not taken, or cannot be checked. */
public enum TokenProblem implements ProblemType {
    TOKEN_EXPIRED(
            401,
            "Mã truy cập đã hết hạn",
            "The token has expired",
            "Mã truy cập đã hết hạn; hãy lấy mã mới.",
            "The bearer token has expired; get a new one."),
    TOKEN_FOR_ANOTHER_AUDIENCE(
            401,
            "Mã truy cập cấp cho hệ thống khác",
            "The token is for another audience",
            "Mã truy cập không được cấp cho hệ thống này.",
            "The bearer token was not issued for this suite."),
    TOKEN_OF_ANOTHER_ISSUER(
            401,
            "Mã truy cập do nơi khác cấp",
            "The token is of another issuer",
            "Nơi cấp mã truy cập không được hệ thống này công nhận.",
            "The issuer of the bearer token is not the one that this suite trusts."),
    TOKEN_SIGNATURE_WRONG(
            401,
            "Chữ ký của mã truy cập không đúng",
            "The signature of the token is wrong",
            "Chữ ký của mã truy cập không khớp với khóa của nơi cấp.",
            "The signature of the bearer token was not made with the issuer's key."),
    TOKEN_UNREADABLE(
            401,
            "Không đọc được mã truy cập",
            "The token cannot be read",
            "Mã truy cập sai dạng, không có chữ ký hoặc thiếu thông tin.",
            "The bearer token is garbled, unsigned, or lacks what a token must say."),
    IDENTITY_PROVIDER_UNAVAILABLE(
            503,
            "Chưa kiểm tra được mã truy cập",
            "The identity provider is not available",
            "Hệ thống định danh tạm thời không trả lời nên chưa kiểm tra được mã truy cập; hãy thử lại sau.",
            "The identity provider does not answer, so the bearer token cannot be checked now; try again later.");

    private final ProblemEntry entry;

    TokenProblem(int status, String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(status, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
