package vn.ntm.ocop.evaluation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ocop.evaluation.application.rules.EvaluationRules;
import vn.ntm.ocop.evaluation.domain.Doing;
import vn.ntm.ocop.evaluation.domain.EvaluationDossier;
import vn.ntm.ocop.evaluation.domain.EvaluationRefused;
import vn.ntm.ocop.evaluation.domain.content.StarRating;

/** Somebody does the next thing to a dossier of a product: on record with who, when, why and on which document. */
@ApplicationScoped
public class MoveEvaluation {

    private final EvaluationDossiers dossiers;
    private final EvaluationRules rules;
    private final CurrentAct act;
    private final Calendar calendar;

    MoveEvaluation(EvaluationDossiers dossiers, EvaluationRules rules, CurrentAct act, Calendar calendar) {
        this.dossiers = dossiers;
        this.rules = rules;
        this.act = act;
        this.calendar = calendar;
    }

    /** @param seen is given the version that the dossier has, and refuses another one than the caller saw */
    public EvaluationOnFile handle(UUID id, Consumer<EntityVersion> seen, Asked asked) {
        EvaluationOnFile before = dossiers.held(id);
        seen.accept(before.version());
        EvaluationDossier moved = moved(before.dossier(), asked);
        requireAlone(before.dossier(), moved);
        dossiers.record(
                before,
                moved,
                new Provenance(
                        asked.grounds().document(),
                        Confidence.HIGH,
                        asked.grounds().reason()),
                new Filing(act.id(), act.at(), Conflict.REFUSE));
        return dossiers.held(id);
    }

    /** The council came to a result: the sheets are open, or the opinions are in. */
    public EvaluationOnFile rate(UUID id, Consumer<EntityVersion> seen, StarRating result, Grounds grounds) {
        return handle(id, seen, new Asked(grounds, (dossier, by) -> dossier.rate(result, by)));
    }

    /** A decision recognises the product with so many stars. */
    public EvaluationOnFile recognise(
            UUID id, Consumer<EntityVersion> seen, Decision decision, int stars, Grounds grounds) {
        return handle(id, seen, new Asked(grounds, (dossier, by) -> dossier.recognise(decision, stars, by)));
    }

    private EvaluationDossier moved(EvaluationDossier dossier, Asked asked) {
        LocalDate on = Objects.requireNonNullElse(asked.grounds().on(), calendar.today());
        String actor = act.actor().name();
        var doing =
                new Doing(actor, on, calendar.today(), rules.end(dossier, on).orElse(null));
        try {
            return asked.way().of(dossier, doing);
        } catch (EvaluationRefused refused) {
            throw EvaluationProblems.of(refused.rejection(), dossier, actor);
        }
    }

    /**
     * Of a product and a kind one dossier is under way at a time. One that its rules ended for is under way no more, but none
     * takes its place under the same rules.
     */
    private void requireAlone(EvaluationDossier before, EvaluationDossier moved) {
        if (before.state().step().isUnderWay() || !moved.state().step().isUnderWay()) {
            return;
        }
        LocalDate today = calendar.today();
        dossiers.othersUnderWay(moved).stream()
                .filter(other ->
                        other.procedure().ruleSet().equals(moved.procedure().ruleSet())
                                || rules.end(other, today)
                                        .filter(last -> last.isBefore(today))
                                        .isEmpty())
                .findFirst()
                .ifPresent(other -> {
                    throw EvaluationProblems.underWay(moved, other);
                });
    }

    /** What is to be done, why and when. */
    public record Asked(Grounds grounds, Way way) {}

    /** The move: one of the methods of the dossier. */
    @FunctionalInterface
    public interface Way {
        EvaluationDossier of(EvaluationDossier dossier, Doing by);
    }
}
