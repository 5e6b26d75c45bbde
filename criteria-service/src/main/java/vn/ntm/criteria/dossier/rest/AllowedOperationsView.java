package vn.ntm.criteria.dossier.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.dossier.application.MoveRefusals;
import vn.ntm.criteria.dossier.domain.DossierMove;
import vn.ntm.criteria.procedure.domain.DossierStage;
import vn.ntm.kernel.Bilingual.Language;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.access.AccessProblem;
import vn.ntm.ledger.access.CallerRights;

/** What the caller can do to a dossier now, and why not the rest. */
@Schema(name = "DossierOperations")
record AllowedOperationsView(UUID id, DossierStage state, List<OperationView> operations) {

    static AllowedOperationsView of(MoveRefusals.Now now, CallerRights rights, Language language) {
        return new AllowedOperationsView(
                now.dossier().id(),
                now.dossier().state().step(),
                Arrays.stream(DossierMove.values())
                        .filter(move -> move != DossierMove.OPEN)
                        .map(move -> OperationView.of(
                                move,
                                now.refusal(move)
                                        .or(() -> notMine(rights.may(move.operation(), now.concerned())))
                                        .orElse(null),
                                language))
                        .toList());
    }

    private static Optional<Refusal> notMine(boolean mine) {
        return mine ? Optional.empty() : Optional.of(new Refusal(AccessProblem.UNIT_NOT_YOURS, Map.of()));
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

        static OperationView of(DossierMove move, @Nullable Refusal refusal, Language language) {
            return refusal == null
                    ? new OperationView(move.operation(), true, null, null)
                    : new OperationView(move.operation(), false, refusal.type().code(), refusal.detail(language));
        }
    }
}
