package vn.ntm.ocop.council.domain.session;

import java.io.Serial;

/** The rules of the council say no. */
public class CouncilRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient CouncilRejection rejection;

    public CouncilRefused(CouncilRejection rejection) {
        super(rejection.toString());
        this.rejection = rejection;
    }

    public CouncilRejection rejection() {
        return rejection;
    }
}
