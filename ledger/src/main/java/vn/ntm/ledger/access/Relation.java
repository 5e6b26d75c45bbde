package vn.ntm.ledger.access;

/** Where the unit that a request is about stands, seen from the unit that the caller serves. */
public enum Relation {
    /** It is the caller's unit. */
    OWN,
    /** The caller's unit lies in it. */
    ANCESTOR,
    /** It lies in the caller's unit. */
    DESCENDANT,
    /** Neither lies in the other, or the token names no unit. */
    OTHER,
    /** In the table: whichever of these. */
    ANY
}
