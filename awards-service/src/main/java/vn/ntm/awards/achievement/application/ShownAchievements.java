package vn.ntm.awards.achievement.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import vn.ntm.awards.recipient.application.RecipientProblem;
import vn.ntm.awards.recipient.application.Recipients;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;

/** Achievements as they are shown to those who may know: not when the person has had that restricted by today. */
@ApplicationScoped
public class ShownAchievements {

    private final Achievements achievements;
    private final Recipients recipients;
    private final Calendar calendar;

    ShownAchievements(Achievements achievements, Recipients recipients, Calendar calendar) {
        this.achievements = achievements;
        this.recipients = recipients;
        this.calendar = calendar;
    }

    /** @throws Refusal if there was none, or it is of somebody who had the processing of the data restricted */
    public AchievementOnFile get(UUID id, AsOf asOf) {
        AchievementOnFile found = achievements.get(id, asOf);
        var now = new AsOf(calendar.today(), calendar.now());
        if (recipients.get(found.achievement().recipient(), now).recipient().restricted()) {
            throw new Refusal(RecipientProblem.RECIPIENT_RESTRICTED, Map.of());
        }
        return found;
    }
}
