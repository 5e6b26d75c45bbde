package vn.ntm.ocop.certificate.domain.life;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.domain.Decision;

/**
 * What happened to a certificate after it was issued.
 *
 * @param id outlives corrections
 * @param certificate the certificate, which is a certification that was passed
 * @param happenedOn the day from which it counts
 * @param untilOn of an extension, its last day
 * @param successor what took its place, of a supersession
 * @param ground of a verification or a revocation
 * @param decision the document on which it rests, as written; its source and confidence are those of the event
 * @param concludedOn the day of the conclusion from which the days of a revocation run
 * @param reference the inspection, verification or dossier that it belongs to
 */
public record CertificateEvent(
        UUID id,
        UUID certificate,
        Kind kind,
        LocalDate happenedOn,
        @Nullable LocalDate untilOn,
        @Nullable UUID successor,
        @Nullable RevocationGround ground,
        Decision decision,
        @Nullable LocalDate concludedOn,
        @Nullable UUID reference,
        @Nullable String note) {

    /** What can happen to a certificate. */
    public enum Kind {
        /** It holds after its term, since its re-evaluation is late. */
        EXTENDED,
        /** The late re-evaluation has its result, and the extension ends before its last day. */
        EXTENSION_ENDED,
        VERIFICATION_OPENED,
        /** The ground was not confirmed. */
        VERIFICATION_CLEARED,
        REVOKED,
        /** The recognition was wrong and was taken back. */
        WITHDRAWN,
        /** A new certificate of the product takes its place. */
        SUPERSEDED;

        /** Whether the certificate is at an end with it. */
        public boolean ends() {
            return switch (this) {
                case REVOKED, WITHDRAWN, SUPERSEDED -> true;
                case EXTENDED, EXTENSION_ENDED, VERIFICATION_OPENED, VERIFICATION_CLEARED -> false;
            };
        }
    }

    boolean happenedBy(LocalDate day) {
        return !happenedOn.isAfter(day);
    }
}
