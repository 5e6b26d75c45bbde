package vn.ntm.ledger.request;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.fact.Provenance;

/**
 * Why something is moved on, and on which document that rests.
 *
 * @param reason why, in the words of whoever makes the move; 1 to 1000 characters
 * @param document the document on which it rests: number, issuer and date; 1 to 500 characters
 */
public record GroundsRequest(
        @Schema(
                minLength = 1,
                maxLength = BodyChecks.LONGEST_REASON,
                description = "Why, in the words of whoever makes the move")
        String reason,

        @Schema(
                minLength = 1,
                maxLength = BodyChecks.LONGEST_DOCUMENT,
                description = "The document on which it rests: number, issuer, date")
        String document)
        implements Reasoned {

    /** @throws Refusal if the reason or the document is missing or too long */
    public Provenance grounds() {
        return new BodyChecks().grounds(reason, document);
    }
}
