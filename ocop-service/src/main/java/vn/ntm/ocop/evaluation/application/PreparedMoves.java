package vn.ntm.ocop.evaluation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.figure.NamedUnit;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.unit.UnitDirectory;
import vn.ntm.ocop.evaluation.application.EvaluationDossiers.Receiver;
import vn.ntm.ocop.evaluation.application.MoveEvaluation.Way;
import vn.ntm.ocop.evaluation.application.filing.FilingChecks;
import vn.ntm.ocop.evaluation.application.rules.EvaluationRules;
import vn.ntm.ocop.evaluation.domain.Doing;
import vn.ntm.ocop.evaluation.domain.EvaluationDossier;
import vn.ntm.ocop.evaluation.domain.EvaluationMove;
import vn.ntm.ocop.evaluation.domain.EvaluationRefused;
import vn.ntm.ocop.evaluation.domain.EvaluationRejection;
import vn.ntm.ocop.evaluation.domain.content.LocalContents;
import vn.ntm.ocop.evaluation.domain.content.StarRating;
import vn.ntm.ocop.evaluation.domain.part.DossierPart;
import vn.ntm.ocop.evaluation.domain.part.PartRules;
import vn.ntm.ocop.round.application.Rounds;
import vn.ntm.ocop.round.domain.EvaluationRound;

/** The moves that are made with something that is on file: rules of the day, parts, rounds, numbers of receipt. */
@ApplicationScoped
public class PreparedMoves {

    private final EvaluationDossiers dossiers;
    private final EvaluationRules rules;
    private final FilingChecks checks;
    private final DossierParts parts;
    private final Rounds rounds;
    private final UnitDirectory units;
    private final Calendar calendar;

    PreparedMoves(
            EvaluationDossiers dossiers,
            EvaluationRules rules,
            FilingChecks checks,
            DossierParts parts,
            Rounds rounds,
            UnitDirectory units,
            Calendar calendar) {
        this.dossiers = dossiers;
        this.rules = rules;
        this.checks = checks;
        this.parts = parts;
        this.rounds = rounds;
        this.units = units;
        this.calendar = calendar;
    }

    /** The file is handed in: from here the rules of the day of the filing hold, until it is received. */
    public Way submit() {
        return (dossier, by) -> {
            EvaluationDossier ready = onDay(dossier, by.on());
            requireFiling(ready, by.on());
            return ready.submit(number(ready, Receiver.COMMUNE, by.on()), by);
        };
    }

    /** The file is handed in to the district, as until 2025-07-05. */
    public Way submitToDistrict() {
        return (dossier, by) -> {
            EvaluationDossier ready = onDay(dossier, by.on());
            requireFiling(ready, by.on());
            return ready.submitToDistrict(by);
        };
    }

    /** The file is complete, and received: its rules are those of this day for good. */
    public Way accept() {
        return (dossier, by) -> {
            EvaluationDossier ready = onDay(dossier, by.on());
            requireEligible(ready, by.on());
            String given = ready.receipts().commune();
            // handed in under rules without numbers, and received under rules that have them
            String number = given == null ? number(ready, Receiver.COMMUNE, by.on()) : given;
            return ready.accept(missing(ready, EvaluationMove.ACCEPT, by.on()), number, by);
        };
    }

    public Way review(LocalContents contents) {
        return (dossier, by) -> dossier.review(
                contents,
                missing(dossier, EvaluationMove.REVIEW, by.on()),
                number(dossier, Receiver.PROVINCE, by.on()),
                by);
    }

    public Way receive() {
        return (dossier, by) -> dossier.receive(number(dossier, Receiver.PROVINCE, by.on()), by);
    }

    public Way assign(UUID round) {
        return (dossier, by) -> dossier.assign(round(round), by);
    }

    public Way sendToMinistry() {
        return (dossier, by) -> dossier.sendToMinistry(missing(dossier, EvaluationMove.SEND_TO_MINISTRY, by.on()), by);
    }

    public Way receiveAtMinistry(UUID round) {
        return (dossier, by) -> dossier.receiveAtMinistry(round(round), by);
    }

    /** What the council of the district came to, as its document says it. */
    public EvaluationDossier rateByDistrict(EvaluationDossier dossier, StarRating written, Doing by) {
        EvaluationDossier rated = dossier.rateByDistrict(written, by);
        requireReached(dossier, written);
        return rated;
    }

    /** What the central council came to, as its document says it. */
    public EvaluationDossier rateAtMinistry(EvaluationDossier dossier, StarRating written, Doing by) {
        EvaluationDossier rated = dossier.rateAtMinistry(written, by);
        requireReached(dossier, written);
        return rated;
    }

    public Way evaluateAgain(UUID round) {
        return (dossier, by) -> dossier.evaluateAgain(round(round), by);
    }

    private EvaluationDossier onDay(EvaluationDossier dossier, LocalDate day) {
        return dossier.receipts().on() == null
                ? dossier.under(rules.of(day, dossier.subject().kind()))
                : dossier;
    }

    private void requireFiling(EvaluationDossier dossier, LocalDate day) {
        requireEligible(dossier, day);
        checks.requireInTime(dossier.subject(), dossier.procedure().ruleSet(), day);
    }

    private void requireEligible(EvaluationDossier dossier, LocalDate day) {
        var subject = dossier.subject();
        checks.requireEligible(
                subject.product(), subject.setNo(), dossier.procedure().ruleSet(), day);
    }

    /** What comes later makes no move of an earlier day complete. */
    private List<DossierPart> missing(EvaluationDossier dossier, EvaluationMove move, LocalDate day) {
        Set<DossierPart> given = parts.given(dossier.id(), new AsOf(day, calendar.now())).stream()
                .map(onFile -> onFile.part().part())
                .collect(Collectors.toSet());
        return rulesOnParts(dossier).missing(move, dossier.subject(), given);
    }

    private PartRules rulesOnParts(EvaluationDossier dossier) {
        return parts.rules(dossier.procedure().ruleSet(), dossier.subject().kind(), calendar.now());
    }

    /** Minima can take stars away, and nothing gives more than the average reaches. */
    private void requireReached(EvaluationDossier dossier, StarRating written) {
        int most = rules.starsReached(dossier.procedure().ruleSet(), written.average());
        if (written.stars() > most) {
            throw new EvaluationRefused(new EvaluationRejection.StarsNotPossible(written.stars(), 0, most));
        }
    }

    private EvaluationRound round(UUID id) {
        return rounds.find(id, calendar.now())
                .orElseThrow(() -> new Refusal(EvaluationProblem.ROUND_UNKNOWN, Map.of("round", id)));
    }

    /** As form 01 has it: …/PĐK-(province)-(commune)-(year). None where the rules on file have no form 01. */
    private @Nullable String number(EvaluationDossier dossier, Receiver receiver, LocalDate day) {
        if (rulesOnParts(dossier).rules().stream().noneMatch(rule -> rule.part() == DossierPart.FORM_01)) {
            return null;
        }
        var commune = dossier.subject().unit();
        String province = units.province(new AsOf(day, calendar.now()))
                .map(NamedUnit::code)
                .map(Object::toString)
                .orElse("");
        return "%d/PĐK-%s-%s-%d"
                .formatted(dossiers.nextReceipt(receiver, commune, day), province, commune, day.getYear());
    }
}
