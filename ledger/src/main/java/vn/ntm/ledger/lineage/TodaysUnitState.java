package vn.ntm.ledger.lineage;

/** What can be said here of the unit that a place lies in today. */
public enum TodaysUnitState {
    /** The unit of the place is there unchanged. */
    SAME_UNIT,
    /** It passed wholly into this one, or goes on as this one; or, of an earlier day, the place lay in this one. */
    OTHER_UNIT,
    /** It was divided among several, or, of an earlier day, was made of several: in which of them the place lies is not known here. */
    ONE_OF_SEVERAL,
    /** It ended, or became another; into which it passed is not known here. */
    ENDED_SUCCESSOR_NOT_KNOWN_HERE,
    /** No unit is on file for the place. */
    PLACE_NOT_KNOWN
}
