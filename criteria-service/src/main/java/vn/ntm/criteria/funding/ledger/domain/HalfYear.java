package vn.ntm.criteria.funding.ledger.domain;

/**
 * A half of a programme year, by the day of the posting: what was posted up to 30 June is of the first half, also if it
 * was before the year; what was posted later is of the second, also after the year has ended.
 */
public enum HalfYear {
    FIRST,
    SECOND
}
