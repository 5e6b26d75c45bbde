package vn.ntm.ocop.certificate.rest.life;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent;
import vn.ntm.ocop.certificate.domain.life.RevocationGround;

/**
 * What happened to a certificate after it was issued.
 *
 * @param happenedOn the day from which it counts
 * @param untilOn of an extension, its last day
 * @param successor what took its place
 * @param ground of a verification or a revocation
 * @param decision the document on which it rests, as written
 * @param concludedOn the day of the conclusion from which the days of a revocation run
 * @param reference the inspection, verification or dossier that it belongs to
 */
@Schema(name = "CertificateEvent")
public record CertificateEventView(
        UUID id,
        CertificateEventKind kind,
        LocalDate happenedOn,
        @Nullable LocalDate untilOn,
        @Nullable UUID successor,
        @Nullable RevocationGround ground,
        Decision decision,
        @Nullable LocalDate concludedOn,
        @Nullable UUID reference,
        @Nullable String note) {

    static CertificateEventView of(CertificateEvent event) {
        return new CertificateEventView(
                event.id(),
                CertificateEventKind.valueOf(event.kind().name()),
                event.happenedOn(),
                event.untilOn(),
                event.successor(),
                event.ground(),
                event.decision(),
                event.concludedOn(),
                event.reference(),
                event.note());
    }

    /** What can happen to a certificate. */
    @Schema(name = "CertificateEventKind")
    public enum CertificateEventKind {
        /** It holds after its term, since its re-evaluation is late. */
        EXTENDED,
        /** The late re-evaluation has its result. */
        EXTENSION_ENDED,
        VERIFICATION_OPENED,
        /** The ground was not confirmed. */
        VERIFICATION_CLEARED,
        REVOKED,
        /** The recognition was wrong and was taken back. */
        WITHDRAWN,
        /** A new certificate of the product takes its place. */
        SUPERSEDED
    }
}
