package vn.ntm.ocop.round.domain;

/** Who evaluates in a round. */
public enum RoundLevel {
    /** The provincial council. */
    PROVINCE,
    /** The central council, at the ministry. */
    CENTRE
}
