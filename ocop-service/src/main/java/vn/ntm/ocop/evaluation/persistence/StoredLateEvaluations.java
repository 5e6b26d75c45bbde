package vn.ntm.ocop.evaluation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.ocop.certificate.application.extension.LateEvaluations;

/** Finds re-evaluations by the certificate that they are about. */
@ApplicationScoped
class StoredLateEvaluations implements LateEvaluations {

    private static final String AWAITED = """
            select exists (select from evaluation_dossier
                where dossier_id = :dossier and certificate_id = :certificate and kind = 'RE_EVALUATION' and superseded_at is null
                  and state not in ('RATED_BELOW_3', 'RECOGNISED', 'RESULT_NOTIFIED'))""";

    private final Jdbi jdbi;

    StoredLateEvaluations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean awaits(UUID certificate, UUID dossier) {
        return jdbi.withHandle(handle -> handle.createQuery(AWAITED)
                .bind("dossier", dossier)
                .bind("certificate", certificate)
                .mapTo(Boolean.class)
                .one());
    }
}
