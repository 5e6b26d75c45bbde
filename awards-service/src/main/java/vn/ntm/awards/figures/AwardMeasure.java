package vn.ntm.awards.figures;

import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.figure.Measure;

/** What this service counts, plans, or knows from reports. */
enum AwardMeasure implements Measure {
    COMMENDATIONS_COLLECTIVES(
            "commendations.collectives",
            Kind.FLOW,
            "collective",
            "Tập thể được khen thưởng cho năm",
            "Collectives commended for the year"),
    COMMENDATIONS_INDIVIDUALS(
            "commendations.individuals",
            Kind.FLOW,
            "person",
            "Cá nhân được khen thưởng cho năm",
            "Individuals commended for the year"),
    COMMENDATIONS_TERRITORIES(
            "commendations.territories",
            Kind.FLOW,
            "unit",
            "Địa phương được khen thưởng cho năm",
            "Territories commended for the year"),
    COMMENDATIONS_HOUSEHOLDS(
            "commendations.households",
            Kind.FLOW,
            "household",
            "Hộ gia đình được khen thưởng cho năm",
            "Households commended for the year"),
    COMMENDATIONS_ENTERPRISES(
            "commendations.enterprises",
            Kind.FLOW,
            "enterprise",
            "Doanh nghiệp, tổ chức kinh tế được khen thưởng cho năm",
            "Enterprises commended for the year"),
    COMMENDATIONS_UNSPLIT(
            "commendations.unsplit",
            Kind.FLOW,
            "recipient",
            "Tập thể và cá nhân được khen thưởng cho năm (nguồn không tách riêng)",
            "Collectives and individuals commended for the year, not split by the source"),
    COMMENDATIONS_INDIVIDUALS_FEMALE(
            "commendations.individuals.female",
            Kind.RATIO,
            "percent",
            "Tỷ lệ nữ trong số cá nhân được khen thưởng mà hồ sơ có ghi giới tính, khi có từ năm người trở lên",
            "Share of women among the individuals commended whose sex is on file, where these are five or more"),
    COMMENDATIONS_DIRECT_WORKERS(
            "commendations.direct-workers",
            Kind.RATIO,
            "percent",
            "Tỷ lệ người trực tiếp lao động trong số đối tượng mà hồ sơ có ghi điều này, khi có từ năm đối tượng trở lên",
            "Share of those who work directly among the recipients of whom that is on file, where these are five or more"),
    COMMENDATIONS_MONEY(
            "commendations.money",
            Kind.AMOUNT,
            "VND",
            "Tiền thưởng kèm theo khen thưởng cho năm",
            "Money that went with the commendations for the year");

    private final String code;
    private final Kind kind;
    private final String unitOfMeasure;
    private final Bilingual label;

    AwardMeasure(String code, Kind kind, String unitOfMeasure, String vi, String en) {
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
