package vn.ntm.ocop.revocation.domain;

import java.io.Serial;

/** A rule of verifications said no. */
public class VerificationRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient VerificationRejection rejection;

    public VerificationRefused(VerificationRejection rejection) {
        super(rejection.toString(), null, false, false);
        this.rejection = rejection;
    }

    public VerificationRejection rejection() {
        return rejection;
    }
}
