package vn.ntm.ocop.decision.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.FactProblem;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ocop.certificate.application.CertificateEvents;
import vn.ntm.ocop.certificate.application.CertificateOnFile;
import vn.ntm.ocop.certificate.application.Certificates;
import vn.ntm.ocop.certificate.application.CertificationsOnFile;
import vn.ntm.ocop.certificate.domain.Certification;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent.Kind;
import vn.ntm.ocop.certificate.domain.life.CertificateState;

/** A product that is recognised gets a certificate, which takes the place of those that it had. */
@ApplicationScoped
class IssueCertificate {

    private final CertificationsOnFile certifications;
    private final Certificates certificates;
    private final CertificateEvents events;
    private final Identities identities;
    private final Calendar calendar;
    private final CurrentAct act;

    IssueCertificate(
            CertificationsOnFile certifications,
            Certificates certificates,
            CertificateEvents events,
            Identities identities,
            Calendar calendar,
            CurrentAct act) {
        this.certifications = certifications;
        this.certificates = certificates;
        this.events = events;
        this.identities = identities;
        this.calendar = calendar;
        this.act = act;
    }

    /**
     * @param dossier of which the certificate came
     * @return the id of the new certificate
     */
    UUID handle(Certification certification, UUID dossier) {
        if (certifications.like(certification).isPresent()) {
            throw new Refusal(
                    FactProblem.FACT_ALREADY_ON_FILE,
                    Map.of("fact", certification.product() + " " + certification.programmeYear()));
        }
        List<CertificateOnFile> before = ofProduct(certification.product());
        before.forEach(earlier -> certificates.held(earlier.id()));
        certifications.add(certification, filing());
        UUID issued = ofProduct(certification.product()).stream()
                .filter(onFile ->
                        before.stream().noneMatch(earlier -> earlier.id().equals(onFile.id())))
                .map(CertificateOnFile::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("What was issued is not on file"));
        before.forEach(earlier -> supersede(earlier.id(), issued, certification, dossier));
        return issued;
    }

    /** What ended before the new one begins is not superseded: it has run out, or was revoked. */
    private void supersede(UUID earlier, UUID issued, Certification by, UUID dossier) {
        LocalDate day = Objects.requireNonNull(by.decision().signedOn());
        boolean holds = certificates
                .get(earlier, now())
                .filter(onFile -> mayHold(onFile.on(day.minusDays(1)).state()))
                .isPresent();
        if (holds) {
            events.file(
                    new CertificateEvent(
                            identities.next(),
                            earlier,
                            Kind.SUPERSEDED,
                            day,
                            null,
                            issued,
                            null,
                            by.decision(),
                            null,
                            dossier,
                            null),
                    filing());
        }
    }

    private static boolean mayHold(CertificateState state) {
        return switch (state) {
            case ACTIVE, EXTENDED, UNDER_VERIFICATION, UNKNOWN -> true;
            case NOT_YET_VALID, EXPIRED, SUPERSEDED, REVOKED, WITHDRAWN -> false;
        };
    }

    private List<CertificateOnFile> ofProduct(String product) {
        return certificates.ofProduct(product, now());
    }

    private AsOf now() {
        return new AsOf(calendar.today(), calendar.now());
    }

    private Filing filing() {
        return new Filing(act.id(), act.at(), Conflict.REFUSE);
    }
}
