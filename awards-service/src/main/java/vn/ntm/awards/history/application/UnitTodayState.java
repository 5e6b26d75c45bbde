package vn.ntm.awards.history.application;

/** What can be said of the unit of a commendation on another day. */
public enum UnitTodayState {
    /** The unit is there unchanged. */
    SAME_UNIT,
    /** A unit of that code is there under another name, in another unit or within other bounds. */
    SAME_CODE,
    /** It ended; into which it passed is not known here. */
    ENDED_SUCCESSOR_NOT_KNOWN_HERE,
    /** No unit is on file for the recipients. */
    PLACE_NOT_KNOWN
}
