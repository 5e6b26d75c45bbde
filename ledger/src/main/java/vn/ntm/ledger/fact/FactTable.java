package vn.ntm.ledger.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** A table of facts. There are two things to be done with it: add a row, and mark one as superseded. */
public final class FactTable {

    private static final String SUPERSEDE =
            "update %s set superseded_at = :%s, superseded_by = :%s where row_id = :%s and superseded_at is null";

    private final Jdbi jdbi;
    private final String name;

    public FactTable(Jdbi jdbi, String name) {
        this.jdbi = jdbi;
        this.name = name;
    }

    /**
     * Adds a row with its provenance and the act by which it is filed.
     *
     * @param values by column; a list becomes an array of text
     */
    public void add(UUID rowId, Filing filing, Provenance provenance, Map<String, ? extends @Nullable Object> values) {
        Map<String, @Nullable Object> row = row(rowId, filing, provenance, values);
        jdbi.useHandle(handle -> execute(handle, insert(row), row));
    }

    /** Supersedes a row and adds the one that takes its place, in one question to the database. */
    public void replace(
            UUID superseded,
            UUID rowId,
            Filing filing,
            Provenance provenance,
            Map<String, ? extends @Nullable Object> values) {
        Map<String, @Nullable Object> row = row(rowId, filing, provenance, values);
        var bound = new LinkedHashMap<>(row);
        bound.put("superseded_row", superseded);
        String both = SUPERSEDE.formatted(name, "recorded_at", "recorded_by", "superseded_row") + "; " + insert(row);
        jdbi.useHandle(handle -> execute(handle, both, bound));
    }

    private static Map<String, @Nullable Object> row(
            UUID rowId, Filing filing, Provenance provenance, Map<String, ? extends @Nullable Object> values) {
        var row = new LinkedHashMap<String, @Nullable Object>(values);
        row.put("row_id", rowId);
        row.put("source", provenance.source());
        row.put("confidence", provenance.confidence());
        row.put("note", provenance.note());
        row.put("recorded_at", filing.at());
        row.put("recorded_by", filing.act());
        return row;
    }

    private String insert(Map<String, @Nullable Object> row) {
        return "insert into " + name + " (" + String.join(", ", row.keySet()) + ") values ("
                + row.keySet().stream().map(column -> ":" + column).collect(Collectors.joining(", ")) + ")";
    }

    private static void execute(Handle handle, String sql, Map<String, @Nullable Object> row) {
        try (Update update = handle.createUpdate(sql)) {
            row.forEach((column, value) -> bind(update, column, value));
            update.execute();
        }
    }

    public void supersede(UUID rowId, Filing filing) {
        jdbi.useHandle(handle -> handle.createUpdate(SUPERSEDE.formatted(name, "at", "act", "row"))
                .bind("at", filing.at())
                .bind("act", filing.act())
                .bind("row", rowId)
                .execute());
    }

    private static void bind(Update insert, String column, @Nullable Object value) {
        if (value instanceof List<?> many) {
            insert.bindArray(
                    column, String.class, many.stream().map(Object::toString).toList());
        } else {
            insert.bind(column, value);
        }
    }
}
