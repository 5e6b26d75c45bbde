package vn.ntm.criteria.result.domain;

/** In what a result is measured. */
public enum ResultUnit {
    KM(false, "km"),
    /** A work: a culture house, a sports ground, a scheme. */
    WORK(true, "work"),
    SCHOOL(true, "school"),
    HEALTH_STATION(true, "health-station"),
    HOUSEHOLD(true, "household");

    private final boolean counted;
    private final String inFigures;

    ResultUnit(boolean counted, String inFigures) {
        this.counted = counted;
        this.inFigures = inFigures;
    }

    /** Whether there are only whole ones of it. */
    public boolean counted() {
        return counted;
    }

    /** As figures call it. */
    public String inFigures() {
        return inFigures;
    }
}
