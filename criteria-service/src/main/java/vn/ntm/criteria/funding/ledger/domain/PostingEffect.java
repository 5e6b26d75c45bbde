package vn.ntm.criteria.funding.ledger.domain;

/** What a posting does to every sum that it belongs to. Its amount is positive in both cases. */
public enum PostingEffect {
    ADDS,
    /** It takes an earlier posting back. */
    REVERSES
}
