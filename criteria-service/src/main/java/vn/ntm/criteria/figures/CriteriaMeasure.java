package vn.ntm.criteria.figures;

import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.figure.Measure;

/** What this service counts, plans, or knows from reports. */
enum CriteriaMeasure implements Measure {
    COMMUNES_RECOGNISED_STANDARD(
            "communes.recognised.standard",
            Kind.FLOW,
            "commune",
            "Xã được công nhận đạt chuẩn nông thôn mới trong năm",
            "Communes recognised as standard in the year"),
    COMMUNES_RECOGNISED_ADVANCED(
            "communes.recognised.advanced",
            Kind.FLOW,
            "commune",
            "Xã được công nhận đạt chuẩn nông thôn mới nâng cao trong năm",
            "Communes recognised as advanced in the year"),
    COMMUNES_RECOGNISED_MODEL(
            "communes.recognised.model",
            Kind.FLOW,
            "commune",
            "Xã được công nhận đạt chuẩn nông thôn mới kiểu mẫu trong năm",
            "Communes recognised as model in the year"),
    COMMUNES_ACKNOWLEDGED_STANDARD(
            "communes.acknowledged.standard",
            Kind.FLOW,
            "commune",
            "Xã sau sáp nhập được công nhận lại đạt chuẩn trong năm (không tính vào số công nhận mới)",
            "Merged communes acknowledged as standard in the year (not newly recognised)"),
    COMMUNES_HOLDING_STANDARD(
            "communes.holding.standard",
            Kind.STOCK,
            "commune",
            "Xã đạt chuẩn nông thôn mới (lũy kế)",
            "Communes holding the standard title"),
    COMMUNES_HOLDING_ADVANCED(
            "communes.holding.advanced",
            Kind.STOCK,
            "commune",
            "Xã đạt chuẩn nông thôn mới nâng cao (lũy kế)",
            "Communes holding the advanced title"),
    COMMUNES_HOLDING_MODEL(
            "communes.holding.model",
            Kind.STOCK,
            "commune",
            "Xã đạt chuẩn nông thôn mới kiểu mẫu (lũy kế)",
            "Communes holding the model title"),
    COMMUNES_SHARE_STANDARD(
            "communes.share.standard",
            Kind.RATIO,
            "percent",
            "Tỷ lệ xã đạt chuẩn nông thôn mới",
            "Share of communes holding the standard title"),
    COMMUNES_CRITERIA_AVERAGE(
            "communes.criteria.average",
            Kind.STOCK,
            "criterion",
            "Số tiêu chí đạt bình quân mỗi xã",
            "Criteria that a commune meets on average"),
    DISTRICTS_RECOGNISED_STANDARD(
            "districts.recognised.standard",
            Kind.FLOW,
            "district",
            "Huyện được Thủ tướng Chính phủ công nhận đạt chuẩn nông thôn mới trong năm",
            "Districts recognised by the Prime Minister in the year"),
    DISTRICTS_SUBMITTED_STANDARD(
            "districts.submitted.standard",
            Kind.FLOW,
            "district",
            "Huyện trình hồ sơ đề nghị công nhận đạt chuẩn nông thôn mới trong năm",
            "Districts submitted for recognition in the year"),
    DISTRICTS_RECOGNISED_ADVANCED(
            "districts.recognised.advanced",
            Kind.FLOW,
            "district",
            "Huyện được công nhận đạt chuẩn nông thôn mới nâng cao trong năm",
            "Districts recognised as advanced in the year"),
    DISTRICTS_SHARE_STANDARD(
            "districts.share.standard",
            Kind.RATIO,
            "percent",
            "Tỷ lệ huyện, thành phố, thị xã đạt chuẩn/hoàn thành nhiệm vụ xây dựng nông thôn mới",
            "Share of districts, cities and towns that reached the standard or completed the task"),
    URBAN_SHARE_CIVILISED(
            "urban.share.civilised",
            Kind.RATIO,
            "percent",
            "Tỷ lệ phường, thị trấn đạt chuẩn đô thị văn minh",
            "Share of wards and townships that are civilised urban"),
    PROVINCE_RECOGNISED_STANDARD(
            "province.recognised.standard",
            Kind.FLOW,
            "province",
            "Tỉnh hoàn thành các tiêu chí tỉnh nông thôn mới",
            "The province reaches its own criteria"),
    FUNDING_SPONSORSHIP(
            "funding.sponsorship",
            Kind.AMOUNT,
            "VND",
            "Kinh phí huy động đỡ đầu, tài trợ trong năm",
            "Sponsorship mobilised in the year"),
    RESIDENTIAL_AREAS_RECOGNISED(
            "residential-areas.recognised",
            Kind.FLOW,
            "area",
            "Khu dân cư nông thôn mới kiểu mẫu được công nhận trong năm",
            "Model residential areas recognised in the year"),
    RESIDENTIAL_AREAS_HOLDING(
            "residential-areas.holding",
            Kind.STOCK,
            "area",
            "Khu dân cư nông thôn mới kiểu mẫu (lũy kế)",
            "Model residential areas"),
    GARDENS_RECOGNISED(
            "gardens.recognised",
            Kind.FLOW,
            "garden",
            "Vườn mẫu được công nhận trong năm",
            "Model gardens recognised in the year"),
    GARDENS_HOLDING("gardens.holding", Kind.STOCK, "garden", "Vườn mẫu (lũy kế)", "Model gardens");

    private final String code;
    private final Kind kind;
    private final String unitOfMeasure;
    private final Bilingual label;

    CriteriaMeasure(String code, Kind kind, String unitOfMeasure, String vi, String en) {
        this.code = code;
        this.kind = kind;
        this.unitOfMeasure = unitOfMeasure;
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
        return unitOfMeasure;
    }
}
