package vn.ntm.ledger.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.fact.Row;

/** Turns entries of the journal into events with the facts that they speak of. */
@ApplicationScoped
class PublishedContent {

    private final Jdbi jdbi;
    private final PublishedFacts facts;
    private final ObjectMapper json;

    PublishedContent(Jdbi jdbi, PublishedFacts facts, ObjectMapper json) {
        this.jdbi = jdbi;
        this.facts = facts;
        this.json = json;
    }

    List<String> tables() {
        return facts.kinds().stream().map(PublishedFact::table).toList();
    }

    List<ChangeEvent> of(List<Entry> entries) {
        Map<UUID, Fact> found = new HashMap<>();
        for (PublishedFact kind : facts.kinds()) {
            List<UUID> rows = entries.stream()
                    .filter(entry -> entry.table().equals(kind.table()))
                    .map(Entry::row)
                    .distinct()
                    .toList();
            if (!rows.isEmpty()) {
                found.putAll(read(kind, rows));
            }
        }
        return entries.stream()
                .map(entry -> event(entry, Objects.requireNonNull(found.get(entry.row()))))
                .toList();
    }

    private ChangeEvent event(Entry entry, Fact fact) {
        String effect = entry.superseded() ? "superseded" : "recorded";
        return new ChangeEvent(
                "1.0",
                entry.row() + "." + effect,
                "/" + facts.service(),
                "vn.ntm.%s.%s.%s".formatted(facts.service(), fact.kind().name(), effect),
                entry.row(),
                entry.superseded() ? Objects.requireNonNull(fact.supersededAt()) : fact.recordedAt(),
                "application/json",
                fact.content());
    }

    private Map<UUID, Fact> read(PublishedFact kind, List<UUID> rows) {
        String sql = "select row_id, recorded_at, superseded_at, %s as content from %s where row_id = any(:rows)"
                .formatted(kind.asJson(), kind.table());
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bindArray("rows", UUID.class, rows)
                .map((columns, context) -> fact(kind, new Row(columns)))
                .collectToMap(Fact::row, fact -> fact));
    }

    private Fact fact(PublishedFact kind, Row row) throws SQLException {
        return new Fact(
                kind,
                row.id("row_id"),
                row.instant("recorded_at"),
                row.optionalText("superseded_at") == null ? null : row.instant("superseded_at"),
                content(row.text("content")));
    }

    private Map<String, Object> content(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A line of the journal that is to be published. */
    record Entry(long transaction, long number, boolean superseded, String table, UUID row) {}

    private record Fact(
            PublishedFact kind,
            UUID row,
            Instant recordedAt,
            @Nullable Instant supersededAt,
            Map<String, Object> content) {}
}
