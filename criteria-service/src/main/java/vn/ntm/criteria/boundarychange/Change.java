package vn.ntm.criteria.boundarychange;

/** How a unit passed into another. */
enum Change {
    /** The whole of it, alone or with others, became one unit. */
    MERGED,
    /** Parts of it went to different units. */
    SPLIT,
    /** A commune became a ward or a township. */
    RETYPED,
    /** It went to another parent. */
    REPARENTED,
    REPARENTED_AND_RENAMED,
    /** It went on as it was, under the new order. */
    KEPT,
    /** Its tier was abolished; its functions went to the unit above it. */
    TIER_ABOLISHED
}
