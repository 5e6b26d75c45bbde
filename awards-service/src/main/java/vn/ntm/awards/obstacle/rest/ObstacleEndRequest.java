package vn.ntm.awards.obstacle.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.BodyChecks;

/**
 * That something stands in the way no longer.
 *
 * @param endedOn the first day on which it does not; of a discipline the day from which achievements count again
 * @param document by which it is over
 * @param note what else there is to say
 */
@Schema(
        name = "ObstacleEndRequest",
        requiredProperties = {"endedOn", "document"})
record ObstacleEndRequest(
        LocalDate endedOn,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT, examples = "Kết luận thanh tra 30/KL-TTr")
        String document,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON) @Nullable String note)
        implements Reasoned {

    /** @throws vn.ntm.kernel.problem.Refusal if anything is missing or has the wrong form */
    Provenance grounds() {
        new BodyChecks()
                .day("/endedOn", endedOn)
                .text("/document", document, BodyChecks.LONGEST_DOCUMENT)
                .optionalText("/note", note, BodyChecks.LONGEST_REASON)
                .done();
        return new Provenance(document.strip(), Confidence.HIGH, note);
    }

    /** Nothing that may be of a person goes into the record of the act. */
    @Override
    public @Nullable String reason() {
        return null;
    }
}
