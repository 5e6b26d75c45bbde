package vn.ntm.awards.nomination.hearing;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BodyChecks;

/** What a citizen or an organisation says of a nomination that is open to comment; who says it is not asked. */
@Schema(
        name = "PublicComment",
        requiredProperties = {"objects", "reason", "document"})
record CommentRequest(
        @Schema(description = "Whether it is an objection", examples = "false")
        Boolean objects,

        @Schema(description = "The day on which it came; today if absent", examples = "2026-10-05") @Nullable LocalDate receivedOn,

        @Schema(
                minLength = 1,
                maxLength = BodyChecks.LONGEST_REASON,
                description = "What is said, without the name of whoever says it")
        String reason,

        @Schema(
                minLength = 1,
                maxLength = BodyChecks.LONGEST_DOCUMENT,
                description = "The paper on which it came: its number in the book of the office, date")
        String document)
        implements Reasoned {

    /** @throws vn.ntm.kernel.problem.Refusal if something is missing or has the wrong form */
    void check() {
        new BodyChecks()
                .present("/objects", objects)
                .text("/reason", reason, BodyChecks.LONGEST_REASON)
                .text("/document", document, BodyChecks.LONGEST_DOCUMENT)
                .done();
    }
}
