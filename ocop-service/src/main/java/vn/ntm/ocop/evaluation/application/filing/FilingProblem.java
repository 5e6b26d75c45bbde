package vn.ntm.ocop.evaluation.application.filing;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a dossier is not registered or not handed in. */
public enum FilingProblem implements ProblemType {
    EVALUATED_PRODUCT_UNKNOWN(
            "Không có sản phẩm này",
            "The product is not on file",
            "Không có sản phẩm nào mang khóa {product}.",
            "No product on file has the key {product}."),
    EVALUATED_BEFORE_REGISTERED(
            "Sản phẩm chưa đăng ký vào ngày này",
            "The product was not registered yet",
            "Sản phẩm {product} đăng ký ngày {registered}, sau ngày {day} của hồ sơ.",
            "The product {product} was registered on {registered}, after the day {day} of the dossier."),
    EVALUATED_IN_OTHER_COMMUNE(
            "Sản phẩm của xã khác",
            "The product is another commune's",
            "Nơi sản xuất của sản phẩm {product} nay thuộc đơn vị {unit}, nơi tiếp nhận hồ sơ của sản phẩm.",
            "The place of the product {product} now lies in {unit}, which takes its file in."),
    EVALUATED_IN_OTHER_SET(
            "Sản phẩm thuộc bộ sản phẩm khác",
            "The product is of another set",
            "Sản phẩm {product} đăng ký ở bộ {registered}; hồ sơ ghi bộ {set}.",
            "The product {product} is on file in the set {registered}; the dossier says {set}."),
    PRODUCER_OF_PRODUCT_UNKNOWN(
            "Chưa rõ chủ thể của sản phẩm",
            "The producer of the product is not known",
            "Sản phẩm {product} chưa có chủ thể trong hệ thống nên không thể xét điều kiện tham gia.",
            "The product {product} has no producer on file, so nobody can say whether he takes part."),
    CERTIFICATE_NOT_NAMED(
            "Chưa nêu giấy chứng nhận",
            "No certificate is named",
            "Hồ sơ {kind} phải nêu giấy chứng nhận của sản phẩm.",
            "A dossier of the kind {kind} names the certificate of the product."),
    CERTIFICATE_NAMED_AT_FIRST(
            "Hồ sơ lần đầu không có giấy chứng nhận",
            "A first evaluation has no certificate",
            "Hồ sơ đánh giá lần đầu không nêu giấy chứng nhận.",
            "A dossier of a first evaluation names no certificate."),
    CERTIFICATE_OF_OTHER_PRODUCT(
            "Giấy chứng nhận không phải của sản phẩm này",
            "The certificate is not one of the product",
            "Không có giấy chứng nhận {certificate} của sản phẩm {product}.",
            "The product {product} has no certificate {certificate}."),
    NO_MORE_STARS(
            "Không còn hạng sao cao hơn",
            "There are no more stars",
            "Giấy chứng nhận {certificate} đã đạt {stars} sao, là hạng cao nhất.",
            "The certificate {certificate} is for {stars} stars, and there are no more."),
    CERTIFICATE_NOT_ACTIVE(
            "Giấy chứng nhận không còn hiệu lực",
            "The certificate is not active",
            "Ngày {day} giấy chứng nhận ở trạng thái {state}; chỉ nâng hạng, đánh giá lại khi giấy chứng nhận còn hiệu lực.",
            "On {day} the certificate is {state}; more stars, or another evaluation, are asked for while it holds."),
    CERTIFICATE_END_NOT_KNOWN(
            "Chưa rõ ngày hết hạn của giấy chứng nhận",
            "The end of the certificate is not known",
            "Chưa có ngày hết hạn chính xác của giấy chứng nhận {certificate} nên không tính được thời hạn nộp hồ sơ.",
            "The day on which the certificate {certificate} ends is not on file, so nobody can say when to file."),
    OUTSIDE_REEVALUATION_WINDOW(
            "Ngoài thời hạn nộp hồ sơ đánh giá lại",
            "Outside the window of re-evaluation",
            "Hồ sơ nộp ngày {day}; thời hạn nộp từ ngày {opens} đến ngày {closes}.",
            "Filed on {day}; a re-evaluation of this certificate is filed from {opens} to {closes}.");

    private final ProblemEntry entry;

    FilingProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
