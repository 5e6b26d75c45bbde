package vn.ntm.awards.nomination.application.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.ntm.awards.council.domain.Vote;
import vn.ntm.awards.money.domain.AwardParameter;
import vn.ntm.awards.nomination.application.MoveNomination.Way;
import vn.ntm.awards.nomination.application.rules.NominationRules;
import vn.ntm.awards.nomination.application.rules.NominationRulesProblem;
import vn.ntm.awards.nomination.domain.Doing;
import vn.ntm.awards.nomination.domain.Nomination;
import vn.ntm.awards.nomination.domain.NominationMove;
import vn.ntm.awards.nomination.domain.NominationSubject;
import vn.ntm.casework.calendar.WorkingCalendars;
import vn.ntm.casework.calendar.domain.Deadline;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;

/** The moves that are held against what is on file: the achievement, its campaign, the rules of the day. */
@ApplicationScoped
public class PreparedMoves {

    private final NominatedAchievements achievements;
    private final NominationRules rules;
    private final WorkingCalendars calendars;
    private final Calendar calendar;

    PreparedMoves(
            NominatedAchievements achievements, NominationRules rules, WorkingCalendars calendars, Calendar calendar) {
        this.achievements = achievements;
        this.rules = rules;
        this.calendars = calendars;
        this.calendar = calendar;
    }

    /** The unit hands it in. */
    public Way submit() {
        return (nomination, by) -> {
            Nomination ready = unhindered(nomination, NominationMove.SUBMIT, by);
            requireCampaignOpen(ready.subject(), by.on());
            return ready.submit(by);
        };
    }

    /** The unit hands in what was returned to it. */
    public Way resubmit() {
        return (nomination, by) ->
                unhindered(nomination, NominationMove.RESUBMIT, by).resubmit(by);
    }

    /** It is accepted for appraisal: its rules are those of this day for good. */
    public Way accept() {
        return (nomination, by) ->
                unhindered(nomination, NominationMove.ACCEPT, by).accept(by);
    }

    /** It is reported to the provincial council, if nothing stands against it by now. */
    public Way refer() {
        return (nomination, by) ->
                unhindered(nomination, NominationMove.REFER_TO_COUNCIL, by).referToCouncil(by);
    }

    /** The name is published; its rules are those of this day for good. */
    public Way publish(LocalDate until) {
        return (nomination, by) -> {
            Nomination ready = unhindered(nomination, NominationMove.PUBLISH, by);
            return ready.publish(until, earliestEnd(ready.subject().form(), by.on()), by);
        };
    }

    /** The provincial council votes on proposing it to the State. */
    public Way voteByProvince(Vote result) {
        return (nomination, by) -> nomination.voteByProvince(
                result, () -> rules.provincialShare(nomination.subject().form(), by.on()), by);
    }

    /** It goes to the ministry, if nothing stands against it by now. */
    public Way sendToCentral() {
        return (nomination, by) ->
                unhindered(nomination, NominationMove.SEND_TO_CENTRAL, by).sendToCentral(by);
    }

    /** A decision commends; what else stands against it was asked by the decision, of all that it commends at once. */
    Way decide(UUID decision) {
        return (nomination, by) -> {
            nomination.requirePossible(NominationMove.DECIDE, by);
            NominationSubject subject = nomination.subject();
            achievements.requireAsNominated(subject, by.on());
            return nomination.decide(decision, () -> rules.councilVotes(subject.form(), by.on()), by);
        };
    }

    /** It is what was nominated and nothing stands against it, under the rules of the day until it keeps to its own. */
    private Nomination unhindered(Nomination nomination, NominationMove move, Doing by) {
        nomination.requirePossible(move, by);
        NominationSubject subject = nomination.subject();
        Nomination ready =
                nomination.intake().isPinned() ? nomination : nomination.under(rules.regime(subject, by.on()));
        achievements.requireAsNominated(subject, by.on());
        rules.require(subject, ready.intake().regime(), by.on());
        return ready;
    }

    private void requireCampaignOpen(NominationSubject subject, LocalDate day) {
        achievements.requireOpen(subject, achievements.held(subject.achievement()), day);
    }

    /** Where a number of working days is set it is held to; where none is, the notice alone says it. */
    private LocalDate earliestEnd(String form, LocalDate day) {
        return rules.workingDays(AwardParameter.PUBLIC_COMMENT_WORKING_DAYS, form, new AsOf(day, calendar.now()))
                .map(days -> counted(day, days))
                .orElse(day);
    }

    private LocalDate counted(LocalDate day, int days) {
        return switch (calendars.at(calendar.now()).after(day, days)) {
            case Deadline.DueOn(LocalDate end) -> end;
            case Deadline.YearNotCovered(int year) ->
                throw new Refusal(
                        NominationRulesProblem.COMMENT_TIME_NOT_COUNTABLE, Map.of("year", year, "days", days));
            case Deadline.NotSet _ -> day;
        };
    }
}
