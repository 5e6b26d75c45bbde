package vn.ntm.ocop.inspection.domain;

import java.io.Serial;

/** A rule of post-checks said no. */
public class InspectionRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient InspectionRejection rejection;

    public InspectionRefused(InspectionRejection rejection) {
        super(rejection.toString(), null, false, false);
        this.rejection = rejection;
    }

    public InspectionRejection rejection() {
        return rejection;
    }
}
