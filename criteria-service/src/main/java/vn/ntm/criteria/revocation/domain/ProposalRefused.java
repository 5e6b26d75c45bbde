package vn.ntm.criteria.revocation.domain;

import java.io.Serial;

/** A rule of revocations said no. */
public class ProposalRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ProposalRejection rejection;

    public ProposalRefused(ProposalRejection rejection) {
        super(rejection.toString(), null, false, false);
        this.rejection = rejection;
    }

    public ProposalRejection rejection() {
        return rejection;
    }
}
