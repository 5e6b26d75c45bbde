package vn.ntm.ocop.revocation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.request.DayProblem;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ocop.certificate.application.CertificateEvents;
import vn.ntm.ocop.certificate.application.CertificateOnFile;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent.Kind;
import vn.ntm.ocop.decision.application.DecisionRules;
import vn.ntm.ocop.decision.application.OcopDecisions;
import vn.ntm.ocop.decision.domain.DecisionItem;
import vn.ntm.ocop.decision.domain.OcopDecision;

/**
 * Takes a recognition back that was wrong: the ministry found that the evaluation broke the rules, and asked for it
 * (26/2026/QĐ-TTg art. 10.1b). It is no revocation, has no ground and no verification; the product is evaluated anew.
 */
@ApplicationScoped
public class WithdrawRecognition {

    private final HeldCertificates certificates;
    private final CertificateEvents events;
    private final OcopDecisions decisions;
    private final Identities identities;
    private final Calendar calendar;
    private final CurrentAct act;

    WithdrawRecognition(
            HeldCertificates certificates,
            CertificateEvents events,
            OcopDecisions decisions,
            Identities identities,
            Calendar calendar,
            CurrentAct act) {
        this.certificates = certificates;
        this.events = events;
        this.decisions = decisions;
        this.identities = identities;
        this.calendar = calendar;
        this.act = act;
    }

    /**
     * @param decision about nothing yet
     * @param seen holds the version of the certificate against what the caller saw
     */
    public Withdrawn handle(UUID id, Consumer<EntityVersion> seen, OcopDecision decision) {
        DayProblem.requireCome(decision.signedOn(), calendar.today());
        decisions.requireUnused(decision);
        CertificateOnFile certificate =
                certificates.find(id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
        seen.accept(new EntityVersion(certificate.version()));
        certificates.requireEndable(certificate, decision.signedOn());
        int stars = DecisionRules.requireAuthority(decision.authority(), certificate);
        var filing = new Filing(act.id(), act.at(), Conflict.REFUSE);
        events.file(withdrawn(id, decision), filing);
        OcopDecision whole = decision.with(
                List.of(DecisionItem.withdrawn(id, certificate.product().key(), stars)));
        decisions.add(whole, filing);
        return new Withdrawn(whole, certificates.find(id).orElse(certificate).version());
    }

    /**
     * What was withdrawn.
     *
     * @param version that of the certificate now
     */
    public record Withdrawn(OcopDecision decision, long version) {}

    private CertificateEvent withdrawn(UUID certificate, OcopDecision decision) {
        return new CertificateEvent(
                identities.next(),
                certificate,
                Kind.WITHDRAWN,
                decision.signedOn(),
                null,
                null,
                null,
                decision.document(),
                null,
                decision.id(),
                null);
    }
}
