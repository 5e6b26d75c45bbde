package vn.ntm.awards.achievement.application;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.ntm.awards.achievement.domain.Achievement;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.DayProblem;
import vn.ntm.ledger.version.EntityVersion;

/** A commune, or the province, writes down what a recipient did, or corrects it. */
@ApplicationScoped
public class RegisterAchievement {

    private final AchievementsOnFile achievements;
    private final AchievementRules rules;
    private final List<RewardedAchievements> rewards;
    private final Calendar calendar;
    private final CurrentAct act;

    RegisterAchievement(
            AchievementsOnFile achievements,
            AchievementRules rules,
            @All List<RewardedAchievements> rewards,
            Calendar calendar,
            CurrentAct act) {
        this.achievements = achievements;
        this.rules = rules;
        this.rewards = List.copyOf(rewards);
        this.calendar = calendar;
        this.act = act;
    }

    /** @throws Refusal if it is on file already, or does not fit to its recipient or its campaign */
    public AchievementOnFile register(Achievement achievement, Provenance provenance, String operation) {
        requireFits(achievement, operation);
        return achievements.record(achievement, provenance, filing());
    }

    /**
     * As a whole: what is absent is no longer said, and what is written anew is to be confirmed anew. The same once more
     * changes nothing.
     *
     * @param seen is given the version on file, and refuses another one than the caller saw
     * @param corrected as it should be on file, whatever its version
     */
    public AchievementOnFile correct(
            UUID id, Consumer<EntityVersion> seen, Achievement corrected, Provenance provenance, String operation) {
        AchievementOnFile before =
                achievements.held(id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
        Achievement known = before.achievement();
        seen.accept(new EntityVersion(known.version()));
        if (!known.recipient().equals(corrected.recipient())) {
            throw new Refusal(AchievementProblem.ACHIEVEMENT_OF_ANOTHER, Map.of("recipient", known.recipient()));
        }
        if (rewards.stream().anyMatch(reward -> reward.rewarded(id))) {
            throw new Refusal(AchievementProblem.ACHIEVEMENT_REWARDED_STAYS, Map.of());
        }
        requireFits(corrected, operation);
        return corrected.saysWhat(known) && provenance.equals(before.provenance())
                ? before
                : achievements.record(corrected.following(known), provenance, filing());
    }

    private void requireFits(Achievement achievement, String operation) {
        DayProblem.requireCome(achievement.period().from(), calendar.today());
        rules.require(achievement, operation);
        achievements.holdRecipient(achievement.recipient());
        achievements.same(achievement).ifPresent(other -> {
            throw new Refusal(AchievementProblem.ACHIEVEMENT_ON_FILE, Map.of("achievement", other));
        });
    }

    private Filing filing() {
        return new Filing(act.id(), act.at(), Conflict.REFUSE);
    }
}
