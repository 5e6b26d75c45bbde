package vn.ntm.awards.achievement.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import vn.ntm.awards.achievement.application.Achievements;
import vn.ntm.awards.recipient.application.Recipients;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.access.Subject;
import vn.ntm.ledger.access.SubjectOfRequest;

/** A request that names an achievement is about the unit of its recipient, on the day of its code. */
@ApplicationScoped
class AchievementSubject implements SubjectOfRequest {

    private final Achievements achievements;
    private final Recipients recipients;
    private final Calendar calendar;

    AchievementSubject(Achievements achievements, Recipients recipients, Calendar calendar) {
        this.achievements = achievements;
        this.recipients = recipients;
        this.calendar = calendar;
    }

    @Override
    public Optional<Subject> of(MultivaluedMap<String, String> path) {
        var now = new AsOf(calendar.today(), calendar.now());
        return SubjectOfRequest.id(path, "achievement")
                .flatMap(id -> achievements.find(id, now))
                .flatMap(found -> recipients.find(found.achievement().recipient(), now))
                .flatMap(found -> {
                    UnitCode unit = found.recipient().unit();
                    return Optional.ofNullable(unit)
                            .map(code -> new Subject(code, found.recipient().unitOn()));
                });
    }
}
