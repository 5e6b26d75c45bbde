package vn.ntm.awards.obstacle.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.obstacle.domain.Obstacle;
import vn.ntm.awards.obstacle.domain.ObstacleKind;
import vn.ntm.awards.obstacle.domain.ObstacleState;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BodyChecks;

/**
 * What stands in the way of a recipient, as it becomes known.
 *
 * @param beganOn the first day on which it stands in the way
 * @param source the document by which it is known
 * @param note what else there is to say, without the number of an identity card
 */
@Schema(
        name = "ObstacleRequest",
        requiredProperties = {"recipientId", "kind", "beganOn", "source", "confidence"})
record ObstacleRequest(
        UUID recipientId,
        ObstacleKind kind,
        LocalDate beganOn,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT, examples = "Quyết định thanh tra 15/QĐ-TTr")
        String source,

        Confidence confidence,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON) @Nullable String note)
        implements Reasoned {

    /** @throws vn.ntm.kernel.problem.Refusal if anything is missing or has the wrong form */
    Obstacle begun(UUID id) {
        new BodyChecks()
                .present("/recipientId", recipientId)
                .present("/kind", kind)
                .day("/beganOn", beganOn)
                .text("/source", source, BodyChecks.LONGEST_DOCUMENT)
                .present("/confidence", confidence)
                .optionalText("/note", note, BodyChecks.LONGEST_REASON)
                .done();
        return new Obstacle(
                id, 1, recipientId, kind, ObstacleState.PENDING, beganOn, null, source.strip(), confidence, note);
    }

    /** Nothing that may be of a person goes into the record of the act. */
    @Override
    public @Nullable String reason() {
        return null;
    }

    @Override
    public @Nullable String document() {
        return null;
    }
}
