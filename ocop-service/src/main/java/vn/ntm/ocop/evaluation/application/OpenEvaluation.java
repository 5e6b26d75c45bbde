package vn.ntm.ocop.evaluation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.access.CallerRights;
import vn.ntm.ledger.access.Subject;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.DayProblem;
import vn.ntm.ocop.commune.Communes;
import vn.ntm.ocop.evaluation.application.filing.FilingChecks;
import vn.ntm.ocop.evaluation.application.rules.EvaluationRules;
import vn.ntm.ocop.evaluation.domain.Doing;
import vn.ntm.ocop.evaluation.domain.EvaluationDossier;
import vn.ntm.ocop.evaluation.domain.EvaluationMove;
import vn.ntm.ocop.evaluation.domain.EvaluationProcedure;
import vn.ntm.ocop.evaluation.domain.EvaluationSubject;

/** A producer begins the way of a product to stars; the commune's officer writes down what he hands in. */
@ApplicationScoped
public class OpenEvaluation {

    private final EvaluationDossiers dossiers;
    private final EvaluationRules rules;
    private final FilingChecks checks;
    private final Communes communes;
    private final CallerRights rights;
    private final CurrentAct act;
    private final Calendar calendar;
    private final Identities identities;

    OpenEvaluation(
            EvaluationDossiers dossiers,
            EvaluationRules rules,
            FilingChecks checks,
            Communes communes,
            CallerRights rights,
            CurrentAct act,
            Calendar calendar,
            Identities identities) {
        this.dossiers = dossiers;
        this.rules = rules;
        this.checks = checks;
        this.communes = communes;
        this.rights = rights;
        this.act = act;
        this.calendar = calendar;
        this.identities = identities;
    }

    public EvaluationOnFile handle(Opening opening) {
        LocalDate today = calendar.today();
        LocalDate on = Objects.requireNonNullElse(opening.on(), today);
        DayProblem.requireCome(on, today);
        communes.on(opening.unit(), on);
        rights.require(EvaluationMove.OPEN.operation(), new Subject(opening.unit(), on));
        EvaluationProcedure procedure = rules.of(on, opening.kind());
        checks.requireEligible(opening.product(), opening.setNo(), procedure.ruleSet(), on);
        checks.requireRegistered(opening.product(), opening.unit(), on);
        UUID id = identities.next();
        dossiers.open(
                EvaluationDossier.open(
                        id,
                        subject(opening, on),
                        procedure,
                        new Doing(act.actor().name(), on, today, null)),
                act.at(),
                new Provenance(opening.document(), Confidence.HIGH, opening.reason()),
                new Filing(act.id(), act.at(), Conflict.REFUSE));
        return dossiers.held(id);
    }

    private EvaluationSubject subject(Opening opening, LocalDate on) {
        return new EvaluationSubject(
                opening.kind(),
                opening.product(),
                opening.certificate(),
                checks.certificate(opening.kind(), opening.certificate(), opening.product())
                        .map(certificate -> certificate.certification().stars())
                        .orElse(null),
                opening.setNo(),
                opening.unit(),
                on);
    }
}
