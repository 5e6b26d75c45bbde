package vn.ntm.awards.money.domain;

/** What a reckoned amount stands on besides its sources. */
public enum Assumption {
    /** The day of the decision is as the question names it: no source of ours states it. */
    DECISION_DAY_AS_ASKED,
    /** No source states how the regime rounds, so the amount is not rounded. */
    ROUNDING_UNKNOWN,
    /** The coefficient is that of an individual times the multiplier for this kind of recipient. */
    COEFFICIENT_BY_MULTIPLIER,
    /** The people and officials of a territory are reckoned as a collective. */
    TERRITORY_AS_COLLECTIVE,
    /** The text of the regime, or of what amended it, was not found; what is used was stated before. */
    REGIME_NOT_RETRIEVED
}
