package vn.ntm.awards.nomination.application.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.ntm.awards.achievement.domain.Achievement;
import vn.ntm.awards.nomination.application.NominationOnFile;
import vn.ntm.awards.nomination.application.NominationProblems;
import vn.ntm.awards.nomination.application.NominationsOnFile;
import vn.ntm.awards.nomination.application.rules.NominationRules;
import vn.ntm.awards.nomination.domain.Doing;
import vn.ntm.awards.nomination.domain.Nomination;
import vn.ntm.awards.nomination.domain.NominationFlow;
import vn.ntm.awards.nomination.domain.NominationMove;
import vn.ntm.awards.nomination.domain.NominationProcedure;
import vn.ntm.awards.nomination.domain.NominationRefused;
import vn.ntm.awards.nomination.domain.NominationSubject;
import vn.ntm.awards.nomination.domain.content.Proposer;
import vn.ntm.awards.recipient.domain.Recipient;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.access.CallerRights;
import vn.ntm.ledger.access.Subject;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.DayProblem;

/** A unit nominates a recipient for what he achieved; in the simplified flow it hands the report in at once. */
@ApplicationScoped
public class OpenNomination {

    private final NominationsOnFile nominations;
    private final NominatedAchievements achievements;
    private final ProposingUnits units;
    private final NominationRules rules;
    private final CallerRights rights;
    private final CurrentAct act;
    private final Calendar calendar;
    private final Identities identities;

    OpenNomination(
            NominationsOnFile nominations,
            NominatedAchievements achievements,
            ProposingUnits units,
            NominationRules rules,
            CallerRights rights,
            CurrentAct act,
            Calendar calendar,
            Identities identities) {
        this.nominations = nominations;
        this.achievements = achievements;
        this.units = units;
        this.rules = rules;
        this.rights = rights;
        this.act = act;
        this.calendar = calendar;
        this.identities = identities;
    }

    public NominationOnFile handle(Opening opening) {
        LocalDate today = calendar.today();
        LocalDate on = opening.day(today);
        DayProblem.requireCome(on, today);
        units.require(opening.kind(), opening.unit(), on);
        requireMine(opening.unit(), on);
        Achievement achievement = achievements.held(opening.achievement());
        NominationSubject subject = subject(opening, achievement, on);
        achievements.requireOpen(subject, achievement, on);
        String regime = rules.regime(subject, on);
        rules.require(subject, regime, on);
        requireNotNominated(achievement.id());
        Nomination nomination = begun(subject, regime, new Doing(act.actor().name(), on, today));
        nominations.open(
                nomination,
                act.at(),
                new Provenance(
                        opening.grounds().document(),
                        Confidence.HIGH,
                        opening.grounds().reason()),
                new Filing(act.id(), act.at(), Conflict.REFUSE));
        return Objects.requireNonNull(nominations.held(List.of(nomination.id())).get(nomination.id()));
    }

    private Nomination begun(NominationSubject subject, String regime, Doing by) {
        NominationProcedure procedure = rules.procedure(subject.flow(), act.at());
        UUID id = identities.next();
        try {
            return subject.flow() == NominationFlow.SIMPLIFIED
                    ? Nomination.propose(id, subject, procedure, regime, by)
                    : Nomination.open(id, subject, procedure, regime, by);
        } catch (NominationRefused refused) {
            throw NominationProblems.of(refused.rejection());
        }
    }

    /** Whoever nominates can do that for the unit that proposes, and for that of the recipient. */
    private NominationSubject subject(Opening opening, Achievement achievement, LocalDate on) {
        Recipient recipient = achievements.recipient(achievement);
        UnitCode home = recipient.unit();
        if (home != null) {
            requireMine(home, recipient.unitOn());
        }
        return new NominationSubject(
                opening.flow(),
                achievement.id(),
                recipient.id(),
                recipient.kind(),
                achievement.campaign(),
                opening.form(),
                achievement.merit(),
                new Proposer(opening.kind(), opening.unit(), on, opening.proposer()));
    }

    private void requireMine(UnitCode unit, LocalDate day) {
        rights.require(NominationMove.OPEN.operation(), new Subject(unit, day));
    }

    private void requireNotNominated(UUID achievement) {
        nominations.of(achievement).ifPresent(other -> {
            throw new Refusal(
                    OpeningProblem.ACHIEVEMENT_ALREADY_NOMINATED,
                    Map.of("other", other.id(), "state", other.state().step()));
        });
    }
}
