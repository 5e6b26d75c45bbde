package vn.ntm.awards.achievement.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.ntm.awards.achievement.domain.Achievement;
import vn.ntm.awards.achievement.domain.Achievement.Confirmation;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.access.AccessProblem;
import vn.ntm.ledger.access.CallerRights;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.request.DayProblem;
import vn.ntm.ledger.unit.UnitDirectory;
import vn.ntm.ledger.version.EntityVersion;

/** The unit that proposes confirms what somebody else wrote down. */
@ApplicationScoped
public class ConfirmAchievement {

    private final AchievementsOnFile achievements;
    private final AchievementRules rules;
    private final UnitDirectory units;
    private final CallerRights rights;
    private final Calendar calendar;
    private final CurrentAct act;

    ConfirmAchievement(
            AchievementsOnFile achievements,
            AchievementRules rules,
            UnitDirectory units,
            CallerRights rights,
            Calendar calendar,
            CurrentAct act) {
        this.achievements = achievements;
        this.rules = rules;
        this.units = units;
        this.rights = rights;
        this.calendar = calendar;
        this.act = act;
    }

    /**
     * The caller's unit says that it is so.
     *
     * @param seen is given the version on file, and refuses another one than the caller saw
     * @throws Refusal if it is confirmed already, its last day has not come by that day, or the caller wrote it down
     */
    public AchievementOnFile confirm(
            UUID id, Consumer<EntityVersion> seen, LocalDate on, String document, String operation) {
        AchievementOnFile before =
                achievements.held(id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
        Achievement known = before.achievement();
        seen.accept(new EntityVersion(known.version()));
        rules.mine(known.recipient(), operation);
        requireOpen(known);
        if (achievements.writers(id).contains(act.actor().name())) {
            throw new Refusal(AchievementProblem.WRITER_CANNOT_CONFIRM, Map.of());
        }
        DayProblem.requireCome(on, calendar.today());
        requireOver(known, on);
        UnitCode unit = rights.unit().orElseThrow(() -> new Refusal(AccessProblem.UNIT_NOT_YOURS, Map.of()));
        units.on(unit, on);
        return achievements.record(
                known.confirmed(new Confirmation(unit, on, document)),
                before.provenance(),
                new Filing(act.id(), act.at(), Conflict.REFUSE));
    }

    private static void requireOver(Achievement known, LocalDate on) {
        if (on.isBefore(known.lastDay())) {
            throw new Refusal(AchievementProblem.ACHIEVEMENT_NOT_OVER, Map.of("day", on, "lastDay", known.lastDay()));
        }
    }

    private static void requireOpen(Achievement known) {
        Confirmation confirmation = known.confirmation();
        if (confirmation != null) {
            throw new Refusal(
                    AchievementProblem.ACHIEVEMENT_CONFIRMED,
                    Map.of("unit", confirmation.by(), "document", confirmation.document()));
        }
    }
}
