package vn.ntm.criteria.modelplace.domain;

/** How a place stands on a day. */
public enum PlaceStanding {
    /** Nothing was decided about it yet. */
    NOT_RECOGNISED,
    /** It is recognised. */
    HOLDS,
    /** Its last recognition was revoked. */
    REVOKED
}
