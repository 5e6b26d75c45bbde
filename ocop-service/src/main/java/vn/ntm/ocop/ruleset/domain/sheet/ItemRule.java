package vn.ntm.ocop.ruleset.domain.sheet;

/** What an item is held against beside its points. What can be checked by rule is; the rest is for the council to see. */
public enum ItemRule {
    /** Scored only when there is a product story. */
    ONLY_IF_STORY,
    /** The sheet prints no options: one point if it is met. */
    BINARY,
    /** The product standard needs a food-safety test report. */
    LAB_REPORT,
    /** Compulsory only for goods that must declare their quality. */
    MANDATORY_IF_DECLARABLE,
    /** All of the product must be grown, raised or caught inside the province. */
    LOCAL_100,
    /** Common staple products without outstanding quality are not assessed. */
    NOT_ASSESSED_COMMON,
    /** There are two lists of options: for what a community runs, and for what an operator runs. */
    TWO_CASES,
    /** Scoring stops if unsafe foreign matter is found. */
    STOP_CONTAMINANT,
    /** Scoring stops without the product declaration. */
    STOP_NO_DECLARATION,
    /** Scoring stops if any sensory item is 0. */
    STOP_ZERO,
    /** Rejected if all raw material is imported or of unknown origin. */
    REJECT_ALL_IMPORTED,
    /** Rejected if identical to another maker's product. */
    REJECT_CLONE,
    /** Rejected on infringement of intellectual property. */
    REJECT_IP;

    /** Whether finding it ends the scoring of the product. */
    public boolean ends() {
        return switch (this) {
            case STOP_CONTAMINANT, STOP_NO_DECLARATION, STOP_ZERO, REJECT_ALL_IMPORTED, REJECT_CLONE, REJECT_IP -> true;
            case ONLY_IF_STORY,
                    BINARY,
                    LAB_REPORT,
                    MANDATORY_IF_DECLARABLE,
                    LOCAL_100,
                    NOT_ASSESSED_COMMON,
                    TWO_CASES -> false;
        };
    }
}
