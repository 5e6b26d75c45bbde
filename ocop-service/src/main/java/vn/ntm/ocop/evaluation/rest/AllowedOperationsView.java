package vn.ntm.ocop.evaluation.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual.Language;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.access.AccessProblem;
import vn.ntm.ledger.access.CallerRights;
import vn.ntm.ocop.evaluation.application.MoveRefusals;
import vn.ntm.ocop.evaluation.domain.EvaluationMove;
import vn.ntm.ocop.evaluation.domain.EvaluationStep;

/** What the caller can do to a dossier of a product now, and why not the rest. */
@Schema(name = "EvaluationOperations")
record AllowedOperationsView(UUID id, EvaluationStep state, List<OperationView> operations) {

    static AllowedOperationsView of(MoveRefusals.Now now, CallerRights rights, Language language) {
        return new AllowedOperationsView(
                now.dossier().id(),
                now.dossier().state().step(),
                Arrays.stream(EvaluationMove.values())
                        .filter(move -> move != EvaluationMove.OPEN)
                        .map(move -> OperationView.of(
                                move,
                                now.refusal(move)
                                        .or(() -> notMine(isMine(move, now, rights)))
                                        .orElse(null),
                                language))
                        .toList());
    }

    /** A decision recognises products of many communes, so it is about the province. */
    private static boolean isMine(EvaluationMove move, MoveRefusals.Now now, CallerRights rights) {
        return move == EvaluationMove.RECOGNISE
                ? rights.mayForTheProvince(move.operation())
                : rights.may(move.operation(), now.concerned());
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
    @Schema(name = "EvaluationOperation")
    record OperationView(
            String operation,
            boolean allowed,
            @Nullable String code,
            @Nullable String reason) {

        static OperationView of(EvaluationMove move, @Nullable Refusal refusal, Language language) {
            return refusal == null
                    ? new OperationView(move.operation(), true, null, null)
                    : new OperationView(move.operation(), false, refusal.type().code(), refusal.detail(language));
        }
    }
}
