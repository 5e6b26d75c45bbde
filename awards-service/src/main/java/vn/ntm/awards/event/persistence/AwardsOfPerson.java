package vn.ntm.awards.event.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.privacy.application.HeldAboutPerson;
import vn.ntm.ledger.fact.Row;

/** With what a person was commended, and what has happened to it since. */
@ApplicationScoped
class AwardsOfPerson implements HeldAboutPerson {

    private static final String COMMENDED =
            "select * from commendation where recipient_id = :recipient and recorded_at <= :knownAt order by recorded_at, row_id";

    private static final String HAPPENED = """
            select e.* from award_event e
             where e.recorded_at <= :knownAt
               and exists (select from commendation c where c.key = e.commendation_key and c.recipient_id = :recipient)
             order by e.recorded_at, e.row_id""";

    private final Jdbi jdbi;

    AwardsOfPerson(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Held> of(UUID recipient, Instant knownAt) {
        return jdbi.withHandle(handle -> Stream.concat(
                        handle
                                .createQuery(COMMENDED)
                                .bind("recipient", recipient)
                                .bind("knownAt", knownAt)
                                .map((columns, _) -> commended(new Row(columns)))
                                .list()
                                .stream(),
                        handle
                                .createQuery(HAPPENED)
                                .bind("recipient", recipient)
                                .bind("knownAt", knownAt)
                                .map((columns, _) -> happened(new Row(columns)))
                                .list()
                                .stream())
                .toList());
    }

    private static Held commended(Row row) throws SQLException {
        Map<String, @Nullable Object> says = new HashMap<>();
        says.put("commendation", row.text("key"));
        says.put("programmeYear", row.number("programme_year"));
        says.put("form", row.optionalText("form"));
        says.put("formCode", row.optionalText("form_code"));
        says.put("meritKind", row.optionalText("merit_kind"));
        says.put("regime", row.optionalText("regime"));
        says.put("achievementId", row.columns().getObject("achievement_id", UUID.class));
        says.put("campaignId", row.columns().getObject("campaign_id", UUID.class));
        says.put("nominationId", row.columns().getObject("nomination_id", UUID.class));
        says.put("decisionNumber", row.optionalText("decision_number"));
        says.put("decidedBy", row.optionalText("decision_issuer"));
        says.put("decidedOn", row.optionalDate("decision_signed_on"));
        says.put("name", row.optionalText("recipient_name"));
        says.put("unitCode", row.optionalText("unit_code"));
        says.put("unitOn", row.date("unit_on"));
        says.put("amountVnd", row.optionalDecimal("amount_vnd"));
        says.put("annulledOn", row.optionalDate("annulled_on"));
        addGrounds(row, says);
        return new Held("COMMENDATION", row.instant("recorded_at"), says);
    }

    private static Held happened(Row row) throws SQLException {
        Map<String, @Nullable Object> says = new HashMap<>();
        says.put("commendation", row.text("commendation_key"));
        says.put("what", row.text("kind"));
        says.put("on", row.date("happened_on"));
        says.put("ceremony", row.optionalText("ceremony"));
        says.put("receivedBy", row.optionalText("received_by"));
        says.put("amountVnd", row.optionalDecimal("amount_vnd"));
        addGrounds(row, says);
        return new Held("AWARD_EVENT", row.instant("recorded_at"), says);
    }

    private static void addGrounds(Row row, Map<String, @Nullable Object> says) throws SQLException {
        says.put("note", row.optionalText("note"));
        says.put("document", row.text("source"));
        says.put("confidence", row.text("confidence"));
    }
}
