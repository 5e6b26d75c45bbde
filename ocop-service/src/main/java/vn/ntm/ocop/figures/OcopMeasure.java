package vn.ntm.ocop.figures;

import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.figure.Measure;

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
    EVALUATED(
            "ocop.products.evaluated",
            Kind.FLOW,
            "Lượt sản phẩm được đánh giá, phân hạng trong năm (đạt và không đạt)",
            "Evaluations of products in the year, passed or not"),
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
    LAPSED(
            "ocop.products.lapsed",
            Kind.STOCK,
            "Sản phẩm OCOP hết hạn công nhận mà không đánh giá lại (lũy kế)",
            "Products whose recognition ran out and that were not evaluated again");

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
