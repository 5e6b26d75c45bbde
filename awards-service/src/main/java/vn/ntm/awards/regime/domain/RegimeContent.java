package vn.ntm.awards.regime.domain;

/** How much of what a regime says is on file. */
public enum RegimeContent {
    ON_FILE,
    /** Some of its forms, conditions or coefficients were found, others not. */
    IN_PART,
    /** Its text was not found: what is on file of it was said elsewhere. */
    NOT_RETRIEVED
}
