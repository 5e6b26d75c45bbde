package vn.ntm.ocop.decision.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.request.DayProblem;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ocop.certificate.domain.Certification;
import vn.ntm.ocop.certificate.domain.Outcome;
import vn.ntm.ocop.decision.domain.DecisionItem;
import vn.ntm.ocop.decision.domain.OcopDecision;
import vn.ntm.ocop.evaluation.application.EvaluationOnFile;
import vn.ntm.ocop.evaluation.application.Grounds;
import vn.ntm.ocop.evaluation.application.MoveEvaluation;
import vn.ntm.ocop.evaluation.application.rules.EvaluationRules;
import vn.ntm.ocop.evaluation.domain.EvaluationDossier;
import vn.ntm.ocop.evaluation.domain.EvaluationMove;
import vn.ntm.ocop.evaluation.domain.EvaluationState;
import vn.ntm.ocop.evaluation.domain.Made;
import vn.ntm.ocop.procedure.OcopParameter;

/** One decision recognises many products of many producers: all of them, or none. Each gets a certificate. */
@ApplicationScoped
public class RecogniseProducts {

    private static final Set<EvaluationMove> RATINGS =
            EnumSet.of(EvaluationMove.RATE, EvaluationMove.RATE_BY_DISTRICT, EvaluationMove.RATE_AT_MINISTRY);

    private final OcopDecisions decisions;
    private final MoveEvaluation move;
    private final EvaluationRules rules;
    private final IssueCertificate issue;
    private final Calendar calendar;
    private final CurrentAct act;

    RecogniseProducts(
            OcopDecisions decisions,
            MoveEvaluation move,
            EvaluationRules rules,
            IssueCertificate issue,
            Calendar calendar,
            CurrentAct act) {
        this.decisions = decisions;
        this.move = move;
        this.rules = rules;
        this.issue = issue;
        this.calendar = calendar;
        this.act = act;
    }

    /**
     * A product to be recognised.
     *
     * @param seen holds the version of the dossier against what the caller saw
     * @param stars as proposed; where the province recognises after the central council, three or four
     */
    public record Item(UUID dossier, Consumer<EntityVersion> seen, int stars) {}

    /** @param decision about nothing yet */
    public OcopDecision handle(OcopDecision decision, List<Item> items) {
        DayProblem.requireCome(decision.signedOn(), calendar.today());
        decisions.requireUnused(decision);
        OcopDecision whole = decision.with(
                items.stream().map(item -> recognise(decision, item)).toList());
        decisions.add(whole, new Filing(act.id(), act.at(), Conflict.REFUSE));
        return whole;
    }

    private DecisionItem recognise(OcopDecision decision, Item item) {
        var grounds = new Grounds(
                decision.signedOn(),
                Objects.requireNonNullElse(decision.reason(), ""),
                decision.document().source());
        EvaluationOnFile recognised =
                move.recognise(item.dossier(), item.seen(), decision.document(), item.stars(), grounds);
        EvaluationDossier dossier = recognised.dossier();
        String product = dossier.subject().product();
        requireProposed(recognised, product);
        DecisionRules.requireAuthority(decision.authority(), product, item.stars());
        UUID certificate = issue.handle(certification(decision, dossier, item.stars()), dossier.id());
        return DecisionItem.recognised(certificate, product, item.stars(), dossier.id());
    }

    /** What a district scored was the district's to recognise: those decisions are loaded as they were found. */
    private static void requireProposed(EvaluationOnFile recognised, String product) {
        var steps = recognised.steps();
        if (steps.size() > 1 && steps.get(steps.size() - 2).state() instanceof EvaluationState.DistrictScoring) {
            throw new Refusal(DecisionProblem.RECOGNISED_BY_DISTRICT, Map.of("product", product));
        }
    }

    private Certification certification(OcopDecision decision, EvaluationDossier dossier, int stars) {
        var signedOn = decision.signedOn();
        int months = rules.needed(dossier.procedure().ruleSet(), OcopParameter.CERTIFICATE_MONTHS, signedOn);
        return new Certification(
                dossier.subject().product(),
                Outcome.PASSED,
                stars,
                dossier.subject().kind(),
                decision.programmeYear(),
                decision.round(),
                dossier.history().reversed().stream()
                        .filter(made -> RATINGS.contains(made.move()))
                        .map(Made::on)
                        .findFirst()
                        .orElse(null),
                decision.document(),
                signedOn.plusMonths(months),
                null);
    }
}
