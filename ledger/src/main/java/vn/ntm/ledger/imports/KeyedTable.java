package vn.ntm.ledger.imports;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.fact.Provenance;

/** A table of facts under a natural key: the same fact changes nothing, another one under the key takes its place. */
public final class KeyedTable {

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;
    private final Map<String, String> columns;
    private final String find;

    /**
     * @param key the columns of the natural key; of a range of days its beginning
     * @param columns each with its type: {@code day:date name:text}
     */
    public KeyedTable(Jdbi jdbi, Identities identities, String name, Set<String> key, String columns) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, name);
        this.identities = identities;
        this.columns = Arrays.stream(columns.split(" ", -1))
                .map(column -> column.split(":", -1))
                .collect(Collectors.toMap(
                        column -> column[0], column -> column[1], (first, _) -> first, LinkedHashMap::new));
        String same = this.columns.keySet().stream().map(this::equal).collect(Collectors.joining(" and "));
        String alike = key.stream()
                .map(column -> column.equals("valid")
                        ? "lower(valid) is not distinct from lower(cast(:valid as daterange))"
                        : equal(column))
                .collect(Collectors.joining(" and "));
        this.find = "select row_id, " + same + " and source = :source and confidence = :confidence"
                + " and note is not distinct from cast(:note as text) as same from " + name
                + " where superseded_at is null and " + alike;
    }

    /** @param called how a refusal calls the fact */
    public Outcome file(
            Map<String, ? extends @Nullable Object> values, Provenance provenance, Filing filing, String called) {
        return filing.file(
                current(values, provenance),
                true,
                called,
                rowId -> table.replace(rowId, identities.next(), filing, provenance, values),
                () -> table.add(identities.next(), filing, provenance, values));
    }

    /** Whether the very same fact is on file. */
    public boolean holds(Map<String, ? extends @Nullable Object> values, Provenance provenance) {
        return current(values, provenance).map(OnFile::fact).orElse(false);
    }

    private Optional<OnFile<Boolean>> current(Map<String, ? extends @Nullable Object> values, Provenance provenance) {
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery(find)
                    .bind("source", provenance.source())
                    .bind("confidence", provenance.confidence())
                    .bind("note", provenance.note());
            values.forEach((column, value) -> {
                if (value instanceof List<?> many) {
                    query.bindArray(column, String.class, many);
                } else {
                    query.bind(column, value);
                }
            });
            return query.map((row, _) -> new OnFile<>(row.getObject("row_id", UUID.class), row.getBoolean("same")))
                    .findOne();
        });
    }

    private String equal(String column) {
        return "%1$s is not distinct from cast(:%1$s as %2$s)".formatted(column, columns.get(column));
    }
}
