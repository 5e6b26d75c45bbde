package vn.ntm.criteria.funding.ledger.domain;

/** Whose local budget it is. A tier has a budget on the days on which it has units. */
public enum BudgetTier {
    /** Ngân sách cấp tỉnh. */
    PROVINCE,
    /** Ngân sách cấp huyện. */
    DISTRICT,
    /** Ngân sách cấp xã. */
    COMMUNE
}
