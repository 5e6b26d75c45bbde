package vn.ntm.awards.achievement.persistence;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.achievement.application.AchievementOnFile;
import vn.ntm.awards.achievement.domain.Achievement;
import vn.ntm.awards.achievement.domain.Achievement.Confirmation;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.ledger.domain.Days;
import vn.ntm.ledger.fact.DateRange;
import vn.ntm.ledger.fact.Row;

/** An achievement as its row has it. */
final class AchievementRow {

    private AchievementRow() {}

    static AchievementOnFile onFile(Row row) throws SQLException {
        var achievement = new Achievement(
                row.id("achievement_id"),
                row.columns().getLong("version"),
                row.id("recipient_id"),
                row.text("title"),
                row.optionalText("description"),
                new Days(row.date("valid_from"), row.date("valid_to")),
                row.choice("merit_kind", MeritKind.class),
                row.columns().getObject("campaign_id", UUID.class),
                row.optionalText("theme"),
                List.of((String[]) row.columns().getArray("initiatives").getArray()),
                confirmation(row));
        return new AchievementOnFile(achievement, row.provenance(), row.instant("recorded_at"));
    }

    static Map<String, @Nullable Object> values(Achievement achievement) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("achievement_id", achievement.id());
        values.put("version", achievement.version());
        values.put("recipient_id", achievement.recipient());
        values.put("title", achievement.title());
        values.put("description", achievement.description());
        values.put(
                "period",
                new DateRange(achievement.period().from(), achievement.period().to()));
        values.put("merit_kind", achievement.merit());
        values.put("campaign_id", achievement.campaign());
        values.put("theme", achievement.theme());
        values.put("initiatives", achievement.initiatives());
        Confirmation confirmation = achievement.confirmation();
        values.put("confirmed_by", confirmation == null ? null : confirmation.by());
        values.put("confirmed_on", confirmation == null ? null : confirmation.on());
        values.put("confirmation", confirmation == null ? null : confirmation.document());
        return values;
    }

    private static @Nullable Confirmation confirmation(Row row) throws SQLException {
        return row.optionalText("confirmed_by") == null
                ? null
                : new Confirmation(row.code("confirmed_by"), row.date("confirmed_on"), row.text("confirmation"));
    }
}
