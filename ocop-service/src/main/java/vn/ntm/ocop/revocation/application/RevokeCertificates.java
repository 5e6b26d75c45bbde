package vn.ntm.ocop.revocation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.ProblemType;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.DayProblem;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ocop.certificate.application.CertificateOnFile;
import vn.ntm.ocop.decision.application.DecisionRules;
import vn.ntm.ocop.decision.application.OcopDecisions;
import vn.ntm.ocop.decision.domain.DecisionItem;
import vn.ntm.ocop.decision.domain.OcopDecision;
import vn.ntm.ocop.revocation.application.Verifications.VerificationOnFile;
import vn.ntm.ocop.revocation.domain.Verification;

/** One decision revokes one certificate or many: all of them, or none. */
@ApplicationScoped
public class RevokeCertificates {

    private final HeldCertificates certificates;
    private final Verifications verifications;
    private final VerificationEvents events;
    private final OcopDecisions decisions;
    private final Calendar calendar;
    private final CurrentAct act;

    RevokeCertificates(
            HeldCertificates certificates,
            Verifications verifications,
            VerificationEvents events,
            OcopDecisions decisions,
            Calendar calendar,
            CurrentAct act) {
        this.certificates = certificates;
        this.verifications = verifications;
        this.events = events;
        this.decisions = decisions;
        this.calendar = calendar;
        this.act = act;
    }

    /**
     * A certificate to be revoked.
     *
     * @param seen holds the version of its verification against what the caller saw
     */
    public record Item(UUID certificate, Consumer<EntityVersion> seen) {}

    /**
     * Revokes many.
     *
     * @param decision about nothing yet
     */
    public OcopDecision many(OcopDecision decision, List<Item> items) {
        requireMade(decision);
        List<DecisionItem> revoked = items.stream()
                .map(item -> revoke(decision, item, RevocationProblem.NO_CERTIFICATE_TO_REVOKE))
                .map(Revoked::item)
                .toList();
        OcopDecision whole = decision.with(revoked);
        decisions.add(whole, filing());
        return whole;
    }

    /** Revokes the one that the address names. */
    public VerificationOnFile one(OcopDecision decision, Item item) {
        requireMade(decision);
        Revoked revoked = revoke(decision, item, CommonProblem.NOT_FOUND);
        decisions.add(decision.with(List.of(revoked.item())), filing());
        return revoked.onFile();
    }

    private void requireMade(OcopDecision decision) {
        DayProblem.requireCome(decision.signedOn(), calendar.today());
        decisions.requireUnused(decision);
    }

    private Revoked revoke(OcopDecision decision, Item item, ProblemType unknown) {
        UUID id = item.certificate();
        CertificateOnFile certificate =
                certificates.find(id).orElseThrow(() -> new Refusal(unknown, Map.of("certificate", id)));
        certificates.requireEndable(certificate, decision.signedOn());
        int stars = DecisionRules.requireAuthority(decision.authority(), certificate);
        Verification before = verifications
                .undecided(id)
                .orElseThrow(
                        () -> new Refusal(RevocationProblem.CERTIFICATE_NOT_BEING_VERIFIED, Map.of("certificate", id)))
                .verification();
        item.seen().accept(new EntityVersion(before.version()));
        Verification after = RevocationRefusals.answered(
                id,
                () -> before.revoke(
                        decision.id(), decision.document(), act.actor().name()));
        var grounds =
                new Provenance(decision.document().source(), decision.document().confidence(), decision.reason());
        verifications.record(after, grounds, filing());
        events.revoked(after, decision.document());
        return new Revoked(
                new VerificationOnFile(after, grounds, act.at()),
                DecisionItem.revoked(id, certificate.product().key(), stars, after.id()));
    }

    private Filing filing() {
        return new Filing(act.id(), act.at(), Conflict.REFUSE);
    }

    private record Revoked(VerificationOnFile onFile, DecisionItem item) {}
}
