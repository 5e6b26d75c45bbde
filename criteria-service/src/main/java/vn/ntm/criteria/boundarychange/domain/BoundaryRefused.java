package vn.ntm.criteria.boundarychange.domain;

import java.io.Serial;

/** A rule of boundary changes said no. */
public class BoundaryRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient BoundaryRejection rejection;

    public BoundaryRefused(BoundaryRejection rejection) {
        super(rejection.toString(), null, false, false);
        this.rejection = rejection;
    }

    public BoundaryRejection rejection() {
        return rejection;
    }
}
