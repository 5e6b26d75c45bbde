package vn.ntm.ocop.certificate.rest.life;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.BodyChecks;

/**
 * A certificate is to hold after its term.
 *
 * @param extendedOn the day on which it is extended; the rules of this day hold
 * @param untilOn its last day; as far as the rule lets it if absent
 * @param dossier the late re-evaluation
 * @param reason why it came too late
 * @param document the document on which it rests: number, issuer, date
 */
@Schema(
        name = "CertificateExtension",
        requiredProperties = {"extendedOn", "reason", "document"})
record ExtensionRequest(
        LocalDate extendedOn,
        @Nullable LocalDate untilOn,
        @Nullable UUID dossier,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON)
        String reason,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT)
        String document)
        implements Reasoned {

    /** @throws Refusal if the reason or the document is missing or too long */
    Provenance grounds() {
        return new BodyChecks().present("/extendedOn", extendedOn).grounds(reason, document);
    }
}
