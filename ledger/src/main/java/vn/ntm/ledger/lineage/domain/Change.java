package vn.ntm.ledger.lineage.domain;

/** How a unit passed into another. */
public enum Change {
    /** The whole of it, together with others, became one unit. */
    MERGED,
    /** Parts of it went to different units. */
    SPLIT,
    /** A commune became a ward or a township. */
    RETYPED,
    /** It goes under another name, and is otherwise what it was. */
    RENAMED,
    /** It went to another parent. */
    REPARENTED,
    REPARENTED_AND_RENAMED,
    /** It went on as it was, under the new order. */
    KEPT,
    /** Its tier was abolished; its functions went to the unit above it. */
    TIER_ABOLISHED;

    /** Whether the unit goes on as the same one, under another name, parent or order. */
    public boolean keepsUnit() {
        return switch (this) {
            case RENAMED, REPARENTED, REPARENTED_AND_RENAMED, KEPT -> true;
            case MERGED, SPLIT, RETYPED, TIER_ABOLISHED -> false;
        };
    }
}
