package vn.ntm.ocop.council.domain;

/** What somebody is in a council. */
public enum CouncilSeat {
    CHAIR,
    MEMBER
}
