package vn.ntm.awards.privacy.domain;

/** Where a request stands. */
public enum DataRequestState {
    RECEIVED,
    ANSWERED,
    REFUSED;

    public boolean isOpen() {
        return this == RECEIVED;
    }
}
