package vn.ntm.criteria.criteriaset.domain.indicator;

/** How sure a level is. Only a confirmed one decides by itself; whatever else decides is named. */
public enum Certainty {
    /** Read in a source that states it. */
    CONFIRMED,
    /** Remembered by somebody who knows the programme well. */
    OWN_HIGH,
    /** Remembered, and not surely. */
    OWN_MEDIUM,
    /** A hint only. */
    UNSURE,
    /** There is a level, and nobody knows which. */
    UNKNOWN;

    public boolean confirmed() {
        return this == CONFIRMED;
    }

    /** The less sure of two. */
    public Certainty and(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
