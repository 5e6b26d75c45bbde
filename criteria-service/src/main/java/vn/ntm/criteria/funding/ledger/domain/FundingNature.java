package vn.ntm.criteria.funding.ledger.domain;

/** What budget money is spent on. */
public enum FundingNature {
    /** Vốn đầu tư phát triển. */
    INVESTMENT,
    /** Kinh phí sự nghiệp (chi thường xuyên). */
    RECURRENT
}
