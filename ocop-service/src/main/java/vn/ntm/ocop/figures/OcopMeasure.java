package vn.ntm.ocop.figures;

import java.util.Map;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.figure.Measure;
import vn.ntm.ocop.certificate.domain.EvaluationKind;

/** What this service counts, plans, or knows from reports. */
enum OcopMeasure implements Measure {
    RECOGNISED(
            "ocop.products.recognised",
            Kind.FLOW,
            "Sản phẩm được công nhận đạt chuẩn OCOP trong năm (mọi hạng sao)",
            "Products recognised in the year, whatever their stars"),
    RECOGNISED_3_STAR(
            "ocop.products.recognised.3-star",
            Kind.FLOW,
            "Sản phẩm được công nhận OCOP 3 sao trong năm",
            "Products recognised with 3 stars in the year"),
    RECOGNISED_4_STAR(
            "ocop.products.recognised.4-star",
            Kind.FLOW,
            "Sản phẩm được công nhận OCOP 4 sao trong năm",
            "Products recognised with 4 stars in the year"),
    RECOGNISED_5_STAR(
            "ocop.products.recognised.5-star",
            Kind.FLOW,
            "Sản phẩm được công nhận OCOP 5 sao trong năm",
            "Products recognised with 5 stars in the year"),
    RECOGNISED_FIRST(
            "ocop.products.recognised.first",
            Kind.FLOW,
            "Sản phẩm được công nhận OCOP lần đầu trong năm",
            "Products recognised for the first time in the year"),
    RECOGNISED_RE_EVALUATION(
            "ocop.products.recognised.re-evaluation",
            Kind.FLOW,
            "Sản phẩm được công nhận lại OCOP sau khi đánh giá lại trong năm",
            "Products recognised again after a re-evaluation in the year"),
    RECOGNISED_UPGRADE(
            "ocop.products.recognised.upgrade",
            Kind.FLOW,
            "Sản phẩm được công nhận nâng hạng sao OCOP trong năm",
            "Products recognised with more stars in the year"),
    RECOGNISED_KIND_NOT_ON_RECORD(
            "ocop.products.recognised.kind-not-on-record",
            Kind.FLOW,
            "Sản phẩm được công nhận OCOP trong năm mà nguồn không nêu lần đầu, đánh giá lại hay nâng hạng",
            "Products recognised in the year of which no source says whether first, again or with more stars"),
    EVALUATED(
            "ocop.products.evaluated",
            Kind.FLOW,
            "Lượt sản phẩm được đánh giá, phân hạng trong năm (đạt và không đạt)",
            "Evaluations of products in the year, passed or not"),
    EVALUATED_AGAIN(
            "ocop.products.evaluated.re-evaluation",
            Kind.FLOW,
            "Lượt sản phẩm được đánh giá lại trong năm (đạt và không đạt)",
            "Re-evaluations of products in the year, passed or not"),
    EVALUATED_FOR_MORE(
            "ocop.products.evaluated.upgrade",
            Kind.FLOW,
            "Lượt sản phẩm được đánh giá nâng hạng sao trong năm (đạt và không đạt)",
            "Evaluations of products for more stars in the year, passed or not"),
    HOLDING(
            "ocop.products.holding",
            Kind.STOCK,
            "Sản phẩm OCOP còn hạn công nhận (lũy kế)",
            "Products that hold a recognition"),
    HOLDING_3_STAR(
            "ocop.products.holding.3-star",
            Kind.STOCK,
            "Sản phẩm OCOP 3 sao còn hạn công nhận (lũy kế)",
            "Products that hold 3 stars"),
    HOLDING_4_STAR(
            "ocop.products.holding.4-star",
            Kind.STOCK,
            "Sản phẩm OCOP 4 sao còn hạn công nhận (lũy kế)",
            "Products that hold 4 stars"),
    HOLDING_5_STAR(
            "ocop.products.holding.5-star",
            Kind.STOCK,
            "Sản phẩm OCOP 5 sao còn hạn công nhận (lũy kế)",
            "Products that hold 5 stars"),
    HOLDING_UNKNOWN(
            "ocop.products.holding.unknown",
            Kind.STOCK,
            "Sản phẩm OCOP mà hồ sơ không cho biết còn hạn công nhận hay không",
            "Products of which the record does not say whether they hold a recognition"),
    EXPIRING_IN_YEAR(
            "ocop.products.expiring.in-year",
            Kind.FLOW,
            "Sản phẩm OCOP hết hạn công nhận trong năm (biết ngày)",
            "Products whose recognition runs out in the year, the day being on record"),
    EXPIRING_IN_YEAR_POSSIBLE(
            "ocop.products.expiring.in-year.possible",
            Kind.FLOW,
            "Sản phẩm OCOP có thể hết hạn công nhận trong năm (không có ngày trong hồ sơ)",
            "Products whose recognition may run out in the year, the day not being on record"),
    EXPIRING_IN_SIX_MONTHS(
            "ocop.products.expiring.six-months",
            Kind.STOCK,
            "Sản phẩm OCOP còn hạn sẽ hết hạn công nhận trong 6 tháng tới (biết ngày)",
            "Products whose recognition runs out in the next six months, the day being on record"),
    EXPIRING_IN_SIX_MONTHS_POSSIBLE(
            "ocop.products.expiring.six-months.possible",
            Kind.STOCK,
            "Sản phẩm OCOP có thể hết hạn công nhận trong 6 tháng tới (không có ngày trong hồ sơ)",
            "Products whose recognition may run out in the next six months, the day not being on record"),
    REVOKED(
            "ocop.products.revoked",
            Kind.STOCK,
            "Sản phẩm OCOP đã bị thu hồi giấy chứng nhận (lũy kế)",
            "Products a certificate of which was revoked"),
    WITHDRAWN(
            "ocop.products.withdrawn",
            Kind.STOCK,
            "Sản phẩm OCOP đã bị hủy bỏ quyết định công nhận (lũy kế)",
            "Products the recognition of which was taken back as wrong"),
    LAPSED(
            "ocop.products.lapsed",
            Kind.STOCK,
            "Sản phẩm OCOP hết hạn công nhận mà không đánh giá lại (lũy kế)",
            "Products whose recognition ran out and that were not evaluated again");

    static final Map<Integer, OcopMeasure> OF_STARS =
            Map.of(3, RECOGNISED_3_STAR, 4, RECOGNISED_4_STAR, 5, RECOGNISED_5_STAR);
    static final Map<EvaluationKind, OcopMeasure> OF_KIND = Map.of(
            EvaluationKind.FIRST, RECOGNISED_FIRST,
            EvaluationKind.RE_EVALUATION, RECOGNISED_RE_EVALUATION,
            EvaluationKind.UPGRADE, RECOGNISED_UPGRADE);
    static final Map<Integer, OcopMeasure> HOLDING_STARS =
            Map.of(3, HOLDING_3_STAR, 4, HOLDING_4_STAR, 5, HOLDING_5_STAR);

    private final String code;
    private final Kind kind;
    private final Bilingual label;

    OcopMeasure(String code, Kind kind, String vi, String en) {
        this.code = code;
        this.kind = kind;
        this.label = new Bilingual(vi, en);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Bilingual label() {
        return label;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String unitOfMeasure() {
        return "product";
    }
}
