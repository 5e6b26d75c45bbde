package vn.ntm.criteria.lineage.domain;

/** What becomes of something when its unit passes into another. */
public enum Treatment {
    /** It goes on with the successor; of several predecessors each must have had it. */
    CARRIES,
    /** A title rests until the successor's is acknowledged (thừa nhận), or the successor is recognised itself. */
    ACKNOWLEDGE_FIRST,
    /** It stays with the unit that ended. */
    ENDS
}
