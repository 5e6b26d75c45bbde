package vn.ntm.ocop.revocation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ocop.certificate.application.CertificateEvents;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent.Kind;
import vn.ntm.ocop.revocation.domain.Verification;

/**
 * What a verification does to its certificate, as everybody may know it. That a certificate is being verified is public; the
 * ground is not before it is confirmed, and neither are the reason and the document, which may name it, or whoever complained:
 * the event names the verification, which those who may can read.
 */
@ApplicationScoped
class VerificationEvents {

    private final CertificateEvents events;
    private final Identities identities;
    private final CurrentAct act;

    VerificationEvents(CertificateEvents events, Identities identities, CurrentAct act) {
        this.events = events;
        this.identities = identities;
        this.act = act;
    }

    /** It is being verified, or is no more. */
    void file(Verification verification, Kind kind, LocalDate day) {
        events.file(
                new CertificateEvent(
                        identities.next(),
                        verification.certificate(),
                        kind,
                        day,
                        null,
                        null,
                        null,
                        new Decision(null, null, null, "/v1/verifications/" + verification.id(), Confidence.HIGH),
                        null,
                        verification.id(),
                        null),
                filing());
    }

    /** It is revoked, from the day on which the decision was signed. */
    void revoked(Verification verification, Decision decision) {
        LocalDate concludedOn = verification
                .state()
                .conclusion()
                .orElseThrow(() -> new IllegalStateException("Revoked, and not concluded"))
                .concludedOn();
        events.file(
                new CertificateEvent(
                        identities.next(),
                        verification.certificate(),
                        Kind.REVOKED,
                        signed(decision),
                        null,
                        null,
                        verification.ground(),
                        decision,
                        concludedOn,
                        verification.id(),
                        null),
                filing());
    }

    private static LocalDate signed(Decision decision) {
        LocalDate day = decision.signedOn();
        if (day == null) {
            throw new IllegalStateException("A revocation has its day");
        }
        return day;
    }

    private Filing filing() {
        return new Filing(act.id(), act.at(), Conflict.REFUSE);
    }
}
