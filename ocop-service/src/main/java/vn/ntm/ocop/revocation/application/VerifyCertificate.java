package vn.ntm.ocop.revocation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.DayProblem;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ocop.certificate.application.CertificateOnFile;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent.Kind;
import vn.ntm.ocop.certificate.domain.life.RevocationGround;
import vn.ntm.ocop.inspection.application.Inspections;
import vn.ntm.ocop.revocation.application.Verifications.VerificationOnFile;
import vn.ntm.ocop.revocation.domain.Conclusion;
import vn.ntm.ocop.revocation.domain.Verification;

/** The province looks into a certificate about which a ground of revocation showed, concludes, and clears it. */
@ApplicationScoped
public class VerifyCertificate {

    private final HeldCertificates certificates;
    private final Verifications verifications;
    private final VerificationEvents events;
    private final Inspections inspections;
    private final Identities identities;
    private final Calendar calendar;
    private final CurrentAct act;

    VerifyCertificate(
            HeldCertificates certificates,
            Verifications verifications,
            VerificationEvents events,
            Inspections inspections,
            Identities identities,
            Calendar calendar,
            CurrentAct act) {
        this.certificates = certificates;
        this.verifications = verifications;
        this.events = events;
        this.inspections = inspections;
        this.identities = identities;
        this.calendar = calendar;
        this.act = act;
    }

    /**
     * A ground showed.
     *
     * @param inspection the post-check in which it did
     * @param seen holds the version of the certificate against what the caller saw
     */
    public VerificationOnFile open(
            UUID id,
            Consumer<EntityVersion> seen,
            RevocationGround ground,
            LocalDate openedOn,
            @Nullable UUID inspection,
            Provenance grounds) {
        CertificateOnFile certificate = held(id);
        seen.accept(new EntityVersion(certificate.version()));
        DayProblem.requireCome(openedOn, calendar.today());
        certificates.requireVerifiable(certificate, openedOn);
        if (verifications.undecided(id).isPresent()) {
            throw new Refusal(RevocationProblem.CERTIFICATE_BEING_VERIFIED, Map.of("certificate", id));
        }
        requireFits(inspection, id);
        var opened = Verification.opened(
                identities.next(),
                id,
                certificate.product().key(),
                ground,
                openedOn,
                inspection,
                act.actor().name());
        events.file(opened, Kind.VERIFICATION_OPENED, openedOn);
        return file(opened, grounds);
    }

    /**
     * It is known whether the ground holds, or known better.
     *
     * @param seen holds the version of the verification against what the caller saw
     */
    public VerificationOnFile conclude(
            UUID id, Consumer<EntityVersion> seen, Conclusion conclusion, Provenance grounds) {
        held(id);
        Verification before = undecided(id, seen);
        DayProblem.requireCome(conclusion.concludedOn(), calendar.today());
        return file(
                RevocationRefusals.answered(
                        id, () -> before.conclude(conclusion, act.actor().name())),
                grounds);
    }

    /**
     * The certificate stays; or it has ended by itself, and the verification with it.
     *
     * @param seen holds the version of the verification against what the caller saw
     */
    public VerificationOnFile clear(UUID id, Consumer<EntityVersion> seen, LocalDate clearedOn, Provenance grounds) {
        CertificateOnFile certificate = held(id);
        Verification before = undecided(id, seen);
        DayProblem.requireCome(clearedOn, calendar.today());
        boolean holds = certificates.holds(certificate);
        Verification cleared = RevocationRefusals.answered(
                id, () -> before.clear(clearedOn, act.actor().name(), holds));
        VerificationOnFile onFile = file(cleared, grounds);
        events.file(cleared, Kind.VERIFICATION_CLEARED, clearedOn);
        return onFile;
    }

    private void requireFits(@Nullable UUID inspection, UUID certificate) {
        boolean fits = inspection == null
                || inspections.get(inspection, new AsOf(calendar.today(), calendar.now())).stream()
                        .flatMap(onFile -> onFile.inspection().findings().stream())
                        .anyMatch(finding -> finding.certificate().certificate().equals(certificate));
        if (!fits) {
            throw new Refusal(
                    RevocationProblem.INSPECTION_DOES_NOT_FIT,
                    Map.of("inspection", inspection, "certificate", certificate));
        }
    }

    private CertificateOnFile held(UUID id) {
        return certificates.find(id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
    }

    private Verification undecided(UUID certificate, Consumer<EntityVersion> seen) {
        Verification before = verifications
                .undecided(certificate)
                .orElseThrow(() -> new Refusal(
                        RevocationProblem.CERTIFICATE_NOT_BEING_VERIFIED, Map.of("certificate", certificate)))
                .verification();
        seen.accept(new EntityVersion(before.version()));
        return before;
    }

    private VerificationOnFile file(Verification verification, Provenance grounds) {
        verifications.record(verification, grounds, new Filing(act.id(), act.at(), Conflict.REFUSE));
        return new VerificationOnFile(verification, grounds, act.at());
    }
}
