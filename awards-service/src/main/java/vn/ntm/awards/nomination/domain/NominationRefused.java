package vn.ntm.awards.nomination.domain;

import java.io.Serial;

/** The rules of the programme said no to a move. */
public final class NominationRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient NominationRejection rejection;

    public NominationRefused(NominationRejection rejection) {
        super(rejection.toString(), null, false, false);
        this.rejection = rejection;
    }

    public NominationRejection rejection() {
        return rejection;
    }
}
