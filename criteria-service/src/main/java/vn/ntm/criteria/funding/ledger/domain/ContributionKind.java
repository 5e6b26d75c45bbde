package vn.ntm.criteria.funding.ledger.domain;

/** What is given in kind. */
public enum ContributionKind {
    /** Ngày công, measured in days. */
    WORKDAYS,
    /** Hiến đất, measured in m². */
    LAND,
    /** Vật tư, vật liệu; without a common measure. */
    MATERIALS,
    /** Khác; without a common measure. */
    OTHER;

    public boolean isMeasured() {
        return this == WORKDAYS || this == LAND;
    }
}
