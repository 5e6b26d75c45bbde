package vn.ntm.awards.nomination.persistence;

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

/** For what a person was nominated, what agencies and citizens said of it, and which papers were handed in. */
@ApplicationScoped
class NominationsOfPerson implements HeldAboutPerson {

    private static final String MOVES =
            "select * from nomination where recipient_id = :recipient and recorded_at <= :knownAt order by recorded_at, row_id";

    private static final String SAID = """
            select s.* from %s s join nomination n on n.nomination_id = s.nomination_id and n.version = 1
            where n.recipient_id = :recipient and s.recorded_at <= :knownAt order by s.recorded_at, s.row_id""";

    private static final String FILES = """
            select f.* from dossier_attachment f join nomination n on n.nomination_id = f.dossier_id and n.version = 1
            where n.recipient_id = :recipient and f.recorded_at <= :knownAt order by f.recorded_at, f.row_id""";

    private final Jdbi jdbi;

    NominationsOfPerson(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Held> of(UUID recipient, Instant knownAt) {
        return Stream.of(
                        read(MOVES, recipient, knownAt, NominationsOfPerson::move),
                        read(SAID.formatted("nomination_opinion"), recipient, knownAt, NominationsOfPerson::opinion),
                        read(SAID.formatted("nomination_comment"), recipient, knownAt, NominationsOfPerson::comment),
                        read(FILES, recipient, knownAt, NominationsOfPerson::file))
                .flatMap(List::stream)
                .toList();
    }

    private List<Held> read(String sql, UUID recipient, Instant knownAt, Reading reading) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("recipient", recipient)
                .bind("knownAt", knownAt)
                .map((columns, _) -> reading.of(new Row(columns)))
                .list());
    }

    private static Held move(Row row) throws SQLException {
        Map<String, @Nullable Object> says = said(row);
        says.put("move", row.text("move"));
        says.put("state", row.text("state"));
        says.put("on", row.date("step_on"));
        says.put("flow", row.text("flow"));
        says.put("achievementId", row.id("achievement_id"));
        says.put("form", row.text("form"));
        says.put("meritKind", row.text("merit_kind"));
        says.put("unitCode", row.text("unit_code"));
        says.put("proposer", row.optionalText("proposer_name"));
        says.put("regime", row.text("regime"));
        says.put("rejectedFor", row.optionalText("rejection_ground"));
        says.put("decisionId", row.columns().getObject("decision_id", UUID.class));
        return new Held("NOMINATION", row.instant("recorded_at"), says);
    }

    private static Held opinion(Row row) throws SQLException {
        Map<String, @Nullable Object> says = said(row);
        says.put("agency", row.text("agency"));
        says.put("verdict", row.text("verdict"));
        says.put("givenOn", row.date("given_on"));
        return new Held("AGENCY_OPINION", row.instant("recorded_at"), says);
    }

    private static Held comment(Row row) throws SQLException {
        Map<String, @Nullable Object> says = said(row);
        says.put("objects", row.columns().getBoolean("objects"));
        says.put("receivedOn", row.date("received_on"));
        return new Held("PUBLIC_COMMENT", row.instant("recorded_at"), says);
    }

    /** What is said of the file; the file itself is given to those who work on the nomination. */
    private static Held file(Row row) throws SQLException {
        Map<String, @Nullable Object> says = new HashMap<>();
        says.put("nominationId", row.id("dossier_id"));
        says.put("name", row.text("name"));
        says.put("document", row.text("source"));
        says.put("sha256", row.text("sha256"));
        return new Held("NOMINATION_FILE", row.instant("recorded_at"), says);
    }

    private static Map<String, @Nullable Object> said(Row row) throws SQLException {
        Map<String, @Nullable Object> says = new HashMap<>();
        says.put("nominationId", row.id("nomination_id"));
        says.put("reason", row.optionalText("note"));
        says.put("document", row.text("source"));
        return says;
    }

    /** Reads a row as what is held. */
    @FunctionalInterface
    interface Reading {
        Held of(Row row) throws SQLException;
    }
}
