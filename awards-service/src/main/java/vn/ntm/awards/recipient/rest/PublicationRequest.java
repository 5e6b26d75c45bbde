package vn.ntm.awards.recipient.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BodyChecks;

/**
 * Whether the name of a recipient may be shown to everybody.
 *
 * @param reason why, in the words of whoever decides
 * @param document on which it rests: the decision that publishes the name, or the consent or objection of the person
 */
@Schema(
        name = "PublicationRequest",
        requiredProperties = {"nameIsPublic", "reason", "document"})
record PublicationRequest(
        Boolean nameIsPublic,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON)
        String reason,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT)
        String document)
        implements Reasoned {

    /** @throws vn.ntm.kernel.problem.Refusal if anything is missing or has the wrong form */
    void check() {
        new BodyChecks()
                .present("/nameIsPublic", nameIsPublic)
                .reasoned(reason, document)
                .done();
    }
}
