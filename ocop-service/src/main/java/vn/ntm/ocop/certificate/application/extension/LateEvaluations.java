package vn.ntm.ocop.certificate.application.extension;

import java.util.UUID;

/** The dossiers on whose result certificates wait after their term. */
public interface LateEvaluations {

    /** Whether the dossier evaluates this certificate again, and has no result yet. */
    boolean awaits(UUID certificate, UUID dossier);
}
