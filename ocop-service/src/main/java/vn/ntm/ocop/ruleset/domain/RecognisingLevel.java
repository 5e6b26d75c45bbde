package vn.ntm.ocop.ruleset.domain;

/** Who recognises a product with so many stars. */
public enum RecognisingLevel {
    /** There is no decision and no certificate. */
    NOBODY,
    /** The people's committee of the district, until 2025-07-05. */
    DISTRICT,
    /** The chairman of the provincial people's committee. */
    PROVINCE,
    /** The minister. */
    CENTRE
}
