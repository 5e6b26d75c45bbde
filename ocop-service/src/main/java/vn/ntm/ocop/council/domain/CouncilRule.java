package vn.ntm.ocop.council.domain;

/** What the working rules of a council (quy chế) say. The decision itself leaves all of it to them. */
public enum CouncilRule {
    /** So many of a hundred members must score. */
    QUORUM_PERCENT,
    /** 1 if nothing is scored without the chair. */
    CHAIR_TAKES_PART,
    /** The highest total may be so many points above the lowest; beyond, it is scored again. */
    MOST_SPREAD,
    /** A total may be so many points away from the average; beyond, it is scored again. */
    MOST_FROM_AVERAGE,
    /** So often a dossier is scored at most; what the last scoring says then stands. */
    MOST_SCORINGS,
    /** 1 if who belongs to the commune of a product has no part in its scoring. */
    COMMUNE_IS_CONFLICT
}
