package vn.ntm.ocop.ruleset.domain.publication;

import java.util.Map;

/**
 * Why a rule set cannot be published, or a line of a sheet not be filed.
 *
 * @param context the values of the case at hand, by the names that the wording of its kind has
 */
public record RuleSetFlaw(Kind kind, Map<String, ?> context) {

    public RuleSetFlaw {
        context = Map.copyOf(context);
    }

    /** What does not hold. */
    public enum Kind {
        /** The three parts are not 100 points together. */
        PARTS_NOT_A_HUNDRED,
        /** The brackets are not those of one to five stars, from 0 to 100 points, each above the one before. */
        BRACKETS_INCOMPLETE,
        /** Points between two brackets, and no reading that says where they belong. */
        BRACKETS_LEAVE_GAP,
        /** A minimum, and no reading that says when it holds and what comes of missing it. */
        READING_MISSING,
        /** Not as many product sets as the decision has, or some though its sheets were not found. */
        PRODUCT_SETS_INCOMPLETE,
        /** Not as many scored items as the decision has. */
        ITEMS_INCOMPLETE,
        /** A line is under none of its sheet, or under one of another part, or one that is scored itself. */
        LINE_WITHOUT_HEADING,
        /** The lines under a heading do not add up to it. */
        LINES_NOT_THE_HEADING,
        /** The parts of a sheet are not those of its rule set. */
        PARTS_NOT_THE_RULE_SETS,
        /** The best option of an item is not its most points. */
        OPTIONS_NOT_THE_MOST,
        /** A minimum that no option of the item gives. */
        MINIMUM_NOT_AN_OPTION,
        /** A higher star asks for less of an item than a lower one. */
        MINIMA_CONFLICT,
        /** An item depends on one that is not scored on the sheet. */
        STORY_NOT_ON_SHEET,
        /** It replaces a rule set that is not published. */
        REPLACED_RULE_SET_NOT_PUBLISHED,
        /** Another published rule set takes files on the same days. */
        RULE_SETS_ACCEPT_SAME_DAY
    }
}
