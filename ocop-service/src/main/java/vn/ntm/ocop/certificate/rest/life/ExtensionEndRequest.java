package vn.ntm.ocop.certificate.rest.life;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.BodyChecks;

/**
 * The late re-evaluation has its result, which is no new certificate.
 *
 * @param resultOn the day of the result; from it on the certificate holds no more
 * @param reason what came of it
 * @param document the document on which it rests: number, issuer, date
 */
@Schema(
        name = "CertificateExtensionEnd",
        requiredProperties = {"resultOn", "reason", "document"})
record ExtensionEndRequest(
        LocalDate resultOn,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON)
        String reason,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT)
        String document)
        implements Reasoned {

    /** @throws Refusal if anything is missing or too long */
    Provenance grounds() {
        return new BodyChecks().present("/resultOn", resultOn).grounds(reason, document);
    }
}
