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
    COMMENDATIONS_UNSPLIT(
            "commendations.unsplit",
            Kind.FLOW,
            "recipient",
            "Tập thể và cá nhân được khen thưởng cho năm (nguồn không tách riêng)",
            "Collectives and individuals commended for the year, not split by the source"),
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
