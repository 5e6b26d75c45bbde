package vn.ntm.awards.nomination.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.nomination.application.MoveRefusals;
import vn.ntm.awards.nomination.domain.NominationMove;
import vn.ntm.awards.nomination.domain.NominationStep;
import vn.ntm.kernel.Bilingual.Language;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.access.AccessProblem;
import vn.ntm.ledger.access.CallerRights;

/** What the caller can do to a nomination now, and why not the rest. */
@Schema(name = "NominationOperations")
record AllowedOperationsView(UUID nominationId, NominationStep state, List<OperationView> operations) {

    static AllowedOperationsView of(MoveRefusals now, CallerRights rights, Language language) {
        return new AllowedOperationsView(
                now.nomination().id(),
                now.nomination().state().step(),
                Arrays.stream(NominationMove.values())
                        .filter(move -> !move.begins())
                        .map(move -> OperationView.of(
                                move,
                                now.refusal(move)
                                        .or(() -> notMine(isMine(move, now, rights)))
                                        .orElse(null),
                                language))
                        .toList());
    }

    /** A decision commends recipients of many units, so it is about the province. */
    private static boolean isMine(NominationMove move, MoveRefusals now, CallerRights rights) {
        return move.isOfOneNomination()
                ? rights.may(move.operation(), now.concerned())
                : rights.mayForTheProvince(move.operation());
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
    @Schema(name = "NominationOperation")
    record OperationView(
            String operation,
            boolean allowed,
            @Nullable String code,
            @Nullable String reason) {

        static OperationView of(NominationMove move, @Nullable Refusal refusal, Language language) {
            return refusal == null
                    ? new OperationView(move.operation(), true, null, null)
                    : new OperationView(move.operation(), false, refusal.type().code(), refusal.detail(language));
        }
    }
}
