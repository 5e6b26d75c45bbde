package vn.ntm.ocop.certificate.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;
import vn.ntm.ocop.certificate.domain.Flaw;

/** Why a certification does not come on file. */
enum CertificationProblem implements ProblemType {
    PRODUCT_UNKNOWN(
            "Không có sản phẩm này",
            "Unknown product",
            "Không có sản phẩm nào mang khóa {product}.",
            "No product on file has the key {product}."),
    STARS_OUT_OF_RANGE(
            "Số sao không hợp lệ",
            "No such stars",
            "Hạng sao từ 1 đến 5, không phải {stars}.",
            "Stars go from 1 to 5, not {stars}."),
    PASSED_WITHOUT_STARS(
            "Đạt nhưng không có hạng sao",
            "Passed without stars",
            "Sản phẩm {product} đạt thì phải có hạng sao.",
            "{product} passed, so it has stars."),
    NOT_PASSED_WITH_STARS(
            "Không đạt nhưng có hạng sao",
            "Not passed, but with stars",
            "Sản phẩm {product} không đạt thì không có hạng sao.",
            "{product} did not pass, so it has no stars."),
    LAPSED_WITH_KIND(
            "Hết hạn không phải là một lần đánh giá",
            "Running out is no evaluation",
            "Sản phẩm {product} hết hạn thì không có loại đánh giá.",
            "{product} lapsed, so there is no kind of evaluation."),
    DECIDED_BEFORE_EVALUATED(
            "Quyết định trước khi đánh giá",
            "Decided before it was evaluated",
            "Quyết định về {product} không thể ký trước ngày đánh giá.",
            "The decision on {product} cannot be signed before the evaluation."),
    EXPIRED_BEFORE_RECOGNISED(
            "Hết hạn trước khi được công nhận",
            "Expired before it was recognised",
            "Ngày hết hạn của {product} không thể trước ngày đánh giá hay ngày ký.",
            "{product} cannot expire before it is evaluated and decided.");

    private final ProblemEntry entry;

    CertificationProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    static CertificationProblem of(Flaw flaw) {
        return switch (flaw) {
            case STARS_OUT_OF_RANGE -> STARS_OUT_OF_RANGE;
            case PASSED_WITHOUT_STARS -> PASSED_WITHOUT_STARS;
            case NOT_PASSED_WITH_STARS -> NOT_PASSED_WITH_STARS;
            case LAPSED_WITH_KIND -> LAPSED_WITH_KIND;
            case DECIDED_BEFORE_EVALUATED -> DECIDED_BEFORE_EVALUATED;
            case EXPIRED_BEFORE_RECOGNISED -> EXPIRED_BEFORE_RECOGNISED;
        };
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
