package vn.ntm.criteria.dossier.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.dossier.application.DossierProblems;
import vn.ntm.criteria.dossier.domain.DossierMove;
import vn.ntm.criteria.dossier.domain.RecognitionDossier;
import vn.ntm.criteria.procedure.domain.DossierStage;
import vn.ntm.kernel.Bilingual.Language;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.access.AccessProblem;
import vn.ntm.ledger.access.CallerRights;
import vn.ntm.ledger.access.Subject;

/** What the caller can do to a dossier now, and why not the rest. */
@Schema(name = "DossierOperations")
record AllowedOperationsView(UUID id, DossierStage state, List<OperationView> operations) {

    static AllowedOperationsView of(RecognitionDossier dossier, String caller, CallerRights rights, Language language) {
        var subject = new Subject(dossier.subject().unit(), dossier.subject().unitOn());
        return new AllowedOperationsView(
                dossier.id(),
                dossier.state().step(),
                Arrays.stream(DossierMove.values())
                        .filter(move -> move != DossierMove.OPEN)
                        .map(move -> OperationView.of(
                                move, dossier, caller, rights.may(move.operation(), subject), language))
                        .toList());
    }

    /**
     * One operation.
     *
     * @param operation as the API document names it
     * @param code of the refusal with which it would be answered
     * @param reason the refusal in words
     */
    @Schema(name = "DossierOperation")
    record OperationView(
            String operation,
            boolean allowed,
            @Nullable String code,
            @Nullable String reason) {

        static OperationView of(
                DossierMove move, RecognitionDossier dossier, String caller, boolean mine, Language language) {
            Refusal refusal = dossier.refusal(move, caller)
                    .map(rejection -> DossierProblems.of(rejection, dossier, caller))
                    .orElse(mine ? null : new Refusal(AccessProblem.UNIT_NOT_YOURS, Map.of()));
            return refusal == null
                    ? new OperationView(move.operation(), true, null, null)
                    : new OperationView(move.operation(), false, refusal.type().code(), refusal.detail(language));
        }
    }
}
