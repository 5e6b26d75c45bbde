package vn.ntm.criteria.criteriaset.domain.indicator;

/** In what an indicator is measured. */
public enum UnitOfMeasure {
    /** Met or not. */
    PASS(false),
    PERCENT(false),
    HOUSE(true),
    MILLION_VND_PER_PERSON_YEAR(false),
    M2_PER_PERSON(false),
    LITRE_PER_PERSON_DAY(false),
    COUNT(true),
    YEAR(true),
    /** A step of a scale, as it is called. */
    LEVEL(false);

    private final boolean whole;

    UnitOfMeasure(boolean whole) {
        this.whole = whole;
    }

    /** Whether there are no halves of it. */
    public boolean whole() {
        return whole;
    }
}
