package vn.ntm.ocop.scoring.domain;

import org.jspecify.annotations.Nullable;

/**
 * Why a sheet cannot be scored.
 *
 * @param member whose sheet; of a rejection nobody's
 * @param item the code of the item, if it is about one
 * @param given what was given: the number of an option, the sheet that it is of
 */
public record SheetFlaw(
        Kind kind, @Nullable String member, @Nullable String item, String given) {

    /** What is wrong. */
    public enum Kind {
        /** It is the sheet of another product set, or of another rule set. */
        SHEET_OF_ANOTHER_SET,
        /** The sheet has no such item, or it is one that only heads others. */
        ITEM_NOT_ON_SHEET,
        /** The item has no such option. */
        OPTION_NOT_ON_SHEET,
        /** Points for the structure of a story that has none. */
        POINTS_WITHOUT_STORY,
        /** Two sheets of one member. */
        MEMBER_SCORED_TWICE,
        /** The sheet has no such line or item for which a product is rejected. */
        REJECTION_NOT_ON_SHEET
    }
}
