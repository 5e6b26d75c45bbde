package vn.ntm.ocop.revocation.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a certificate is not verified, cleared, revoked or withdrawn. */
public enum RevocationProblem implements ProblemType {
    NO_SUCH_REVOCATION_GROUND(
            400,
            "Không phải trường hợp thu hồi",
            "It is no ground of revocation",
            "{ground} không thuộc sáu trường hợp thu hồi: {grounds}. Hết hạn không phải là trường hợp thu hồi.",
            "{ground} is none of the six grounds of revocation: {grounds}. That a term ran out is none."),
    NO_CERTIFICATE_TO_REVOKE(
            409,
            "Không có giấy chứng nhận",
            "There is no such certificate",
            "Không có giấy chứng nhận {certificate}.",
            "There is no certificate {certificate}."),
    CERTIFICATE_REVOKED_ALREADY(
            409,
            "Đã thu hồi",
            "It is revoked already",
            "Giấy chứng nhận {certificate} đã bị thu hồi.",
            "The certificate {certificate} is revoked already."),
    CERTIFICATE_WITHDRAWN_ALREADY(
            409,
            "Đã thu hồi quyết định công nhận",
            "It is withdrawn already",
            "Quyết định công nhận của giấy chứng nhận {certificate} đã bị thu hồi theo đề nghị của Bộ.",
            "The recognition of the certificate {certificate} was withdrawn at the ministry's request."),
    EXPIRY_IS_NO_REVOCATION(
            409,
            "Hết hạn không phải là thu hồi",
            "Expiry is no revocation",
            "Ngày {day} giấy chứng nhận {certificate} đã hết hạn và tự hết hiệu lực. Hết hạn không thuộc sáu trường hợp thu hồi; quyết định thu hồi chỉ vì hết hạn không được ghi là thu hồi.",
            "On {day} the certificate {certificate} has expired and holds no more by itself. Expiry is none of the six grounds: a decision about plain expiry is not kept as a revocation."),
    CERTIFICATE_HAS_A_SUCCESSOR(
            409,
            "Đã được thay thế",
            "Another certificate took its place",
            "Ngày {day} giấy chứng nhận {certificate} đã được thay bằng giấy chứng nhận mới của sản phẩm.",
            "On {day} a new certificate of the product has taken the place of {certificate}."),
    CERTIFICATE_NOT_ISSUED_YET(
            409,
            "Chưa được cấp",
            "It was not issued yet",
            "Ngày {day} giấy chứng nhận {certificate} chưa được cấp.",
            "On {day} the certificate {certificate} was not issued yet."),
    CERTIFICATE_BEING_VERIFIED(
            409,
            "Đang xác minh",
            "It is being verified",
            "Giấy chứng nhận {certificate} đang được xác minh và chưa có quyết định.",
            "The certificate {certificate} is being verified, and nobody has decided yet."),
    VERIFIED_UNTIL_LATER(
            409,
            "Trùng với lần xác minh trước",
            "It reaches into the verification before",
            "Giấy chứng nhận {certificate} đã được xác minh đến ngày {clearedOn}; lần xác minh mới bắt đầu từ ngày đó trở đi, không phải ngày {day}.",
            "The certificate {certificate} was verified until {clearedOn}: another verification begins on that day or later, not on {day}."),
    CERTIFICATE_NOT_BEING_VERIFIED(
            409,
            "Không có xác minh",
            "It is not being verified",
            "Giấy chứng nhận {certificate} không có xác minh nào đang mở; phải xác minh trước khi thu hồi.",
            "No verification of the certificate {certificate} is open: it is verified before it is revoked."),
    INSPECTION_DOES_NOT_FIT(
            409,
            "Biên bản kiểm tra không khớp",
            "The post-check does not fit",
            "Biên bản kiểm tra {inspection} không có hoặc không nói đến giấy chứng nhận {certificate}.",
            "There is no post-check {inspection}, or it found nothing about the certificate {certificate}."),
    VERIFICATION_NOT_CONCLUDED(
            409,
            "Chưa có kết luận",
            "The verification is not concluded",
            "Việc xác minh giấy chứng nhận {certificate} chưa có kết luận nên chưa quyết định được.",
            "The verification of the certificate {certificate} is not concluded, so nothing is decided yet."),
    DECIDED_BEFORE_CONCLUSION(
            409,
            "Quyết định trước kết luận",
            "It is decided before the conclusion",
            "Quyết định ngày {day} có trước kết luận ngày {concludedOn} về giấy chứng nhận {certificate}.",
            "The decision of {day} precedes the conclusion of {concludedOn} about the certificate {certificate}."),
    CLEARED_BEFORE_OPENED(
            409,
            "Kết thúc trước khi bắt đầu xác minh",
            "It is cleared before it was opened",
            "Việc xác minh giấy chứng nhận {certificate} bắt đầu ngày {openedOn} nên không thể kết thúc ngày {day}.",
            "The verification of the certificate {certificate} began on {openedOn}, so it does not end on {day}."),
    GROUND_IS_CONFIRMED(
            409,
            "Trường hợp thu hồi đã được xác nhận",
            "The ground is confirmed",
            "Kết luận xác nhận trường hợp thu hồi của giấy chứng nhận {certificate} nên không khôi phục được.",
            "The conclusion confirms the ground, so the certificate {certificate} is not cleared."),
    GROUND_IS_NOT_CONFIRMED(
            409,
            "Trường hợp thu hồi không được xác nhận",
            "The ground is not confirmed",
            "Kết luận không xác nhận trường hợp thu hồi của giấy chứng nhận {certificate} nên không thu hồi được.",
            "The conclusion does not confirm the ground, so the certificate {certificate} is not revoked."),
    VERIFIER_CANNOT_DECIDE(
            409,
            "Người xác minh không được quyết định",
            "Who verified cannot decide",
            "Người đã mở hoặc kết luận việc xác minh giấy chứng nhận {certificate} không được tự mình quyết định.",
            "Who opened or concluded the verification of the certificate {certificate} cannot be the one who decides.");

    private final ProblemEntry entry;

    RevocationProblem(int status, String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(status, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
