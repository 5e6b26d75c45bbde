package vn.ntm.ocop.evaluation.domain;

/** Where a dossier of a product stands, as the API, the procedures and the database write it. */
public enum EvaluationStep {
    DRAFT,
    /** With the commune, which looks whether it is complete. */
    SUBMITTED,
    /** Sent back to be completed. */
    RETURNED,
    COMMUNE_REVIEW,
    FORWARDED_TO_PROVINCE,
    PROVINCE_CHECK,
    ADVISORY_REVIEW,
    /** With the council of the district, until 2025-07-05. */
    DISTRICT_SCORING,
    COUNCIL_SCORING,
    /** The members of the council give their opinion in writing, on a re-evaluation. */
    COUNCIL_WRITTEN_OPINION,
    /** The end: no decision, no certificate. */
    RATED_BELOW_3,
    PROPOSED_3_OR_4,
    PROPOSED_5,
    SENT_TO_MINISTRY,
    CENTRAL_REVIEW,
    CENTRAL_SCORING,
    /** Below 90 at the centre, and again with the province. */
    PROVINCE_FALLBACK,
    RECOGNISED,
    RESULT_NOTIFIED;

    /** Whether somebody has the file and works on it: neither the producer, nor nobody any more. */
    public boolean isUnderWay() {
        return switch (this) {
            case DRAFT, RETURNED, RATED_BELOW_3, RECOGNISED, RESULT_NOTIFIED -> false;
            case SUBMITTED, COMMUNE_REVIEW, FORWARDED_TO_PROVINCE, PROVINCE_CHECK, ADVISORY_REVIEW -> true;
            case DISTRICT_SCORING, COUNCIL_SCORING, COUNCIL_WRITTEN_OPINION, PROPOSED_3_OR_4, PROPOSED_5 -> true;
            case SENT_TO_MINISTRY, CENTRAL_REVIEW, CENTRAL_SCORING, PROVINCE_FALLBACK -> true;
        };
    }

    /** Whether a result came of it, or can still come of it only by a new dossier. */
    public boolean isEnd() {
        return this == RATED_BELOW_3 || this == RESULT_NOTIFIED;
    }
}
