package vn.ntm.awards.nomination.hearing;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BodyChecks;

/** What an agency that was asked says. */
@Schema(
        name = "AgencyOpinion",
        requiredProperties = {"agency", "verdict", "reason", "document"})
record OpinionRequest(
        @Schema(
                minLength = 1,
                maxLength = LONGEST_NAME,
                description = "The agency, as it was asked",
                examples = "Thuế tỉnh Hà Tĩnh")
        String agency,

        @Schema(description = "What it says of the commendation", examples = "AGREES")
        OpinionVerdict verdict,

        @Schema(description = "The day of its answer; today if absent", examples = "2026-03-16") @Nullable LocalDate givenOn,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON, description = "What it says, in its own words")
        String reason,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT, description = "Its answer: number, date")
        String document)
        implements Reasoned {

    private static final int LONGEST_NAME = 300;

    /** @throws vn.ntm.kernel.problem.Refusal if something is missing or has the wrong form */
    void check() {
        new BodyChecks()
                .text("/agency", agency, LONGEST_NAME)
                .present("/verdict", verdict)
                .text("/reason", reason, BodyChecks.LONGEST_REASON)
                .text("/document", document, BodyChecks.LONGEST_DOCUMENT)
                .done();
    }
}
