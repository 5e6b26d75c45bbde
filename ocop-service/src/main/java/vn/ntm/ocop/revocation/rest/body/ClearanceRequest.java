package vn.ntm.ocop.revocation.rest.body;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.BodyChecks;

/**
 * That the certificate stays.
 *
 * @param clearedOn from which day it is verified no more; not before the conclusion
 * @param reason why
 * @param document the document on which it rests: number, issuer and date
 */
@Schema(
        name = "CertificateClearance",
        requiredProperties = {"clearedOn", "reason", "document"})
public record ClearanceRequest(
        LocalDate clearedOn,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON)
        String reason,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT)
        String document)
        implements Reasoned {

    /** @throws Refusal if anything is missing or has the wrong form */
    public Provenance grounds() {
        return new BodyChecks().present("/clearedOn", clearedOn).grounds(reason, document);
    }
}
