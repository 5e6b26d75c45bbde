package vn.ntm.ocop.ruleset.domain;

/** The three parts of a score sheet. */
public enum Part {
    /** Product and strength of the community (sản phẩm và sức mạnh cộng đồng). */
    A,
    /** Marketing (khả năng tiếp thị). */
    B,
    /** Quality (chất lượng sản phẩm). */
    C
}
