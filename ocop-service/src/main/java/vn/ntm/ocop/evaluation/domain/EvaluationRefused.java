package vn.ntm.ocop.evaluation.domain;

import java.io.Serial;

/** The rules of the programme said no to a move. */
public final class EvaluationRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient EvaluationRejection rejection;

    public EvaluationRefused(EvaluationRejection rejection) {
        super(rejection.toString(), null, false, false);
        this.rejection = rejection;
    }

    public EvaluationRejection rejection() {
        return rejection;
    }
}
