package vn.ntm.criteria.modelplace.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.modelplace.application.DecideOnPlace.Decided;
import vn.ntm.criteria.modelplace.domain.PlaceDecision;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BasisRequest;
import vn.ntm.ledger.request.BodyChecks;

/**
 * That a place was recognised.
 *
 * @param programmeYear for which it counts
 * @param round the round of that year, where the decision names one
 * @param basis the decision
 */
@Schema(requiredProperties = {"programmeYear", "basis"})
record PlaceRecognitionRequest(
        @Schema(minimum = "2009", maximum = "2100", examples = "2024")
        Integer programmeYear,

        @Schema(minimum = "1", maximum = "99") @Nullable Integer round,

        BasisRequest basis,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON) @Nullable String note)
        implements Reasoned {

    private static final int MOST_ROUNDS = 99;

    /** @throws vn.ntm.kernel.problem.Refusal if anything is missing or has the wrong form */
    Decided decided() {
        var checks = new BodyChecks()
                .year("/programmeYear", programmeYear)
                .require(
                        "/round",
                        round == null || (round >= 1 && round <= MOST_ROUNDS),
                        "từ 1 đến %d".formatted(MOST_ROUNDS),
                        "1 to %d".formatted(MOST_ROUNDS))
                .optionalText("/note", note, BodyChecks.LONGEST_REASON);
        BasisRequest.check(basis, checks);
        checks.done();
        return new Decided(
                PlaceDecision.RECOGNISED,
                basis.signedOn(),
                new ProgrammeYear(programmeYear),
                round,
                null,
                basis.decision(),
                note);
    }

    @Override
    public @Nullable String reason() {
        return note;
    }

    @Override
    public @Nullable String document() {
        return BasisRequest.named(basis);
    }
}
