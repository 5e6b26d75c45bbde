package vn.ntm.awards.achievement.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BodyChecks;

/**
 * That what is written is so.
 *
 * @param confirmedOn the day on which the unit says so
 * @param reason on what it rests, in short
 * @param document by which the unit says so
 */
@Schema(
        name = "AchievementConfirmationRequest",
        requiredProperties = {"confirmedOn", "reason", "document"})
record ConfirmationRequest(
        LocalDate confirmedOn,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON)
        String reason,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT)
        String document)
        implements Reasoned {

    /** @throws vn.ntm.kernel.problem.Refusal if anything is missing or has the wrong form */
    void check() {
        new BodyChecks()
                .day("/confirmedOn", confirmedOn)
                .reasoned(reason, document)
                .done();
    }
}
