package vn.ntm.criteria.funding.ledger.domain;

/** How far the money has come. The three stand apart: what was delivered is not taken off what was committed. */
public enum FundingStage {
    /** Kế hoạch năm. */
    PLANNED,
    /** Cam kết. */
    COMMITTED,
    /** Đã thực hiện: paid out, handed over, worked. */
    DELIVERED
}
