package vn.ntm.awards.annulment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.privacy.application.HeldAboutPerson;
import vn.ntm.ledger.fact.Row;

/** On which grounds it was proposed to annul what a person was commended with, whatever came of it. */
@ApplicationScoped
class AnnulmentsOfPerson implements HeldAboutPerson {

    private static final String PROPOSED = """
            select a.* from annulment a
             where a.recorded_at <= :knownAt
               and exists (select from commendation c where c.key = a.commendation_key and c.recipient_id = :recipient)
             order by a.recorded_at, a.row_id""";

    private final Jdbi jdbi;

    AnnulmentsOfPerson(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Held> of(UUID recipient, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(PROPOSED)
                .bind("recipient", recipient)
                .bind("knownAt", knownAt)
                .map((columns, _) -> held(new Row(columns)))
                .list());
    }

    private static Held held(Row row) throws SQLException {
        Map<String, @Nullable Object> says = new HashMap<>();
        says.put("annulmentId", row.id("annulment_id"));
        says.put("commendation", row.text("commendation_key"));
        says.put("state", row.text("state"));
        says.put("ground", row.text("ground"));
        says.put("on", row.date("step_on"));
        says.put("number", row.optionalText("number"));
        says.put("issuer", row.optionalText("issuer"));
        says.put("reason", row.optionalText("note"));
        says.put("document", row.text("source"));
        return new Held("ANNULMENT", row.instant("recorded_at"), says);
    }
}
