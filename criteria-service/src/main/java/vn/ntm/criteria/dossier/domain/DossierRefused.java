package vn.ntm.criteria.dossier.domain;

import java.io.Serial;

/** The rules of the programme said no to a move. */
public final class DossierRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient DossierRejection rejection;

    public DossierRefused(DossierRejection rejection) {
        super(rejection.toString(), null, false, false);
        this.rejection = rejection;
    }

    public DossierRejection rejection() {
        return rejection;
    }
}
