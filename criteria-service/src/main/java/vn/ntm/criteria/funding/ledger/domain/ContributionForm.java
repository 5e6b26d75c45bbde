package vn.ntm.criteria.funding.ledger.domain;

/** Whether money was given, or something valued in money. */
public enum ContributionForm {
    CASH,
    IN_KIND
}
