package vn.ntm.awards.achievement.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.achievement.domain.Achievement.Confirmation;
import vn.ntm.awards.privacy.application.HeldAboutPerson;

/** What is on file of what a person did. */
@ApplicationScoped
class AchievementsOfPerson implements HeldAboutPerson {

    private final Achievements achievements;

    AchievementsOfPerson(Achievements achievements) {
        this.achievements = achievements;
    }

    @Override
    public List<Held> of(UUID recipient, Instant knownAt) {
        return achievements.history(recipient, knownAt).stream()
                .map(AchievementsOfPerson::held)
                .toList();
    }

    private static Held held(AchievementOnFile onFile) {
        var achievement = onFile.achievement();
        Map<String, @Nullable Object> says = new HashMap<>();
        says.put("achievementId", achievement.id());
        says.put("title", achievement.title());
        says.put("description", achievement.description());
        says.put("validFrom", achievement.period().from());
        says.put("validTo", achievement.period().to());
        says.put("meritKind", achievement.merit());
        says.put("campaignId", achievement.campaign());
        says.put("theme", achievement.theme());
        says.put("initiatives", achievement.initiatives());
        Confirmation confirmation = achievement.confirmation();
        says.put("confirmedBy", confirmation == null ? null : confirmation.by());
        says.put("confirmedOn", confirmation == null ? null : confirmation.on());
        says.put("confirmation", confirmation == null ? null : confirmation.document());
        says.put("source", onFile.provenance().source());
        says.put("confidence", onFile.provenance().confidence());
        says.put("note", onFile.provenance().note());
        return new Held("ACHIEVEMENT", onFile.recordedAt(), says);
    }
}
