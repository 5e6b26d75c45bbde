package vn.ntm.ocop.evaluation.application.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.casework.calendar.WorkingCalendars;
import vn.ntm.casework.calendar.domain.Deadline;
import vn.ntm.kernel.AsOf;
import vn.ntm.ocop.certificate.domain.EvaluationKind;
import vn.ntm.ocop.evaluation.application.EvaluationOnFile;
import vn.ntm.ocop.evaluation.application.rules.EvaluationRules;
import vn.ntm.ocop.evaluation.domain.EvaluationState;
import vn.ntm.ocop.evaluation.domain.EvaluationStep;
import vn.ntm.ocop.evaluation.domain.Made;
import vn.ntm.ocop.procedure.OcopParameter;
import vn.ntm.ocop.round.application.Rounds;
import vn.ntm.ocop.round.domain.EvaluationRound;

/**
 * By when a dossier is to be done. Times of three natures: working days from a receipt, days from a request, and dates of
 * rounds and of rules. Steps for which no source sets a time have none.
 */
@ApplicationScoped
public class EvaluationDeadlines {

    private static final Set<EvaluationStep> AGAIN = EnumSet.of(
            EvaluationStep.PROVINCE_CHECK,
            EvaluationStep.COUNCIL_WRITTEN_OPINION,
            EvaluationStep.PROPOSED_5,
            EvaluationStep.SENT_TO_MINISTRY,
            EvaluationStep.CENTRAL_REVIEW,
            EvaluationStep.CENTRAL_SCORING,
            EvaluationStep.PROVINCE_FALLBACK);

    private final EvaluationRules rules;
    private final Rounds rounds;
    private final WorkingCalendars calendars;

    EvaluationDeadlines(EvaluationRules rules, Rounds rounds, WorkingCalendars calendars) {
        this.rules = rules;
        this.rounds = rounds;
        this.calendars = calendars;
    }

    /** Those of one dossier; none once nothing is to be done any more. */
    public List<EvaluationDeadline> of(EvaluationOnFile onFile, AsOf asOf) {
        return of(facts(onFile, asOf), asOf, book(asOf));
    }

    /** Those of one of many dossiers. */
    public static List<EvaluationDeadline> of(DeadlineFacts facts, AsOf asOf, DeadlineBook book) {
        var deadlines = new ArrayList<EvaluationDeadline>();
        review(facts, book).ifPresent(deadlines::add);
        again(facts, book).ifPresent(deadlines::add);
        results(facts).ifPresent(deadlines::add);
        transition(facts, asOf.validOn(), book).ifPresent(deadlines::add);
        return deadlines;
    }

    /** What is asked once for many dossiers. */
    public DeadlineBook book(AsOf asOf) {
        return new DeadlineBook(rules::find, rules::end, calendars.at(asOf.knownAt()));
    }

    private static Optional<EvaluationDeadline> review(DeadlineFacts facts, DeadlineBook book) {
        LocalDate received = facts.receivedOn();
        boolean reviewed = facts.state() == EvaluationStep.COMMUNE_REVIEW
                || (facts.state() == EvaluationStep.SUBMITTED
                        && facts.kind() == EvaluationKind.RE_EVALUATION
                        && !facts.againForFiveStars());
        if (received == null || !reviewed) {
            return Optional.empty();
        }
        return Optional.of(new EvaluationDeadline(
                EvaluationDeadline.Kind.COMMUNE_REVIEW,
                book.number(facts.ruleSet(), OcopParameter.COMMUNE_REVIEW_WORKING_DAYS, received)
                        .map(days -> book.calendar().after(received, days))
                        .orElseGet(Deadline.NotSet::new)));
    }

    private static Optional<EvaluationDeadline> again(DeadlineFacts facts, DeadlineBook book) {
        LocalDate requested = facts.requestedOn();
        if (facts.kind() != EvaluationKind.RE_EVALUATION || requested == null || !AGAIN.contains(facts.state())) {
            return Optional.empty();
        }
        return Optional.of(new EvaluationDeadline(
                EvaluationDeadline.Kind.RE_EVALUATION,
                book.number(facts.ruleSet(), OcopParameter.REEVALUATION_DAYS, requested)
                        .<Deadline>map(days -> new Deadline.DueOn(requested.plusDays(days)))
                        .orElseGet(Deadline.NotSet::new)));
    }

    private static Optional<EvaluationDeadline> results(DeadlineFacts facts) {
        LocalDate before = facts.roundResultsBefore();
        return before == null || !facts.state().isUnderWay()
                ? Optional.empty()
                : Optional.of(new EvaluationDeadline(
                        EvaluationDeadline.Kind.ROUND_RESULTS, new Deadline.DueOn(before.minusDays(1))));
    }

    private static Optional<EvaluationDeadline> transition(DeadlineFacts facts, LocalDate day, DeadlineBook book) {
        if (facts.receivedOn() == null || !facts.state().isUnderWay()) {
            return Optional.empty();
        }
        return book.end(facts.ruleSet(), facts.kind(), day)
                .map(last -> new EvaluationDeadline(EvaluationDeadline.Kind.TRANSITION, new Deadline.DueOn(last)));
    }

    private DeadlineFacts facts(EvaluationOnFile onFile, AsOf asOf) {
        var dossier = onFile.dossier();
        return new DeadlineFacts(
                dossier.procedure().ruleSet(),
                dossier.subject().kind(),
                dossier.subject().againForFiveStars(),
                dossier.state().step(),
                dossier.receipts().on(),
                requestedOn(dossier.history()),
                round(onFile)
                        .flatMap(round -> rounds.find(round, asOf.knownAt()))
                        .map(EvaluationRound::resultsBefore)
                        .orElse(null));
    }

    /** A request that the province returned was not complete: what counts is the one with which the file came last. */
    private static @Nullable LocalDate requestedOn(List<Made> history) {
        return history.reversed().stream()
                .filter(made -> made.to() == EvaluationStep.PROVINCE_CHECK)
                .findFirst()
                .or(() -> history.stream()
                        .filter(made -> made.to() == EvaluationStep.SENT_TO_MINISTRY)
                        .findFirst())
                .map(Made::on)
                .orElse(null);
    }

    /** The round that it came into last; none again once it is sent on to the ministry, until it is in one there. */
    private static Optional<UUID> round(EvaluationOnFile onFile) {
        for (EvaluationOnFile.Entry entry : onFile.steps().reversed()) {
            if (entry.state() instanceof EvaluationState.SentToMinistry) {
                return Optional.empty();
            }
            Optional<UUID> round = entry.state().inRound();
            if (round.isPresent()) {
                return round;
            }
        }
        return Optional.empty();
    }
}
