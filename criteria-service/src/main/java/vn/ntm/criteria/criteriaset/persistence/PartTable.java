package vn.ntm.criteria.criteriaset.persistence;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.criteriaset.application.SetParts;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;

/** A table of parts of criteria sets: each kind says how a part is a row, and by which columns it is the same part. */
abstract class PartTable<P> implements SetParts<P> {

    private final Jdbi jdbi;
    private final Identities identities;
    private final String name;
    private final FactTable table;

    PartTable(Jdbi jdbi, Identities identities, String name) {
        this.jdbi = jdbi;
        this.identities = identities;
        this.name = name;
        this.table = new FactTable(jdbi, name);
    }

    /** The columns that tell parts of a set apart, with their values. */
    abstract Map<String, @Nullable Object> key(P part);

    /** The column by which a part is named. */
    abstract String nameColumn();

    /** All other columns but those of every fact. */
    abstract Map<String, @Nullable Object> values(P part);

    abstract Provenance provenance(P part);

    abstract P read(Row row) throws SQLException;

    /** What is selected; more than the columns where they do not read as they are. */
    String columns() {
        return "*";
    }

    @Override
    public Optional<OnFile<P>> like(SetVersion set, P part) {
        var sql = new StringBuilder("select " + columns() + " from " + name
                + " where set_code = :set and set_version = :version and superseded_at is null");
        Map<String, @Nullable Object> key = key(part);
        key.keySet().forEach(column -> sql.append(" and %1$s is not distinct from :%1$s".formatted(column)));
        return jdbi.withHandle(handle -> {
            var query =
                    handle.createQuery(sql.toString()).bind("set", set.code()).bind("version", set.number());
            key.forEach((column, value) ->
                    query.bindByType(column, value, value == null ? Integer.class : value.getClass()));
            return query.map((row, context) -> new OnFile<>(row.getObject("row_id", UUID.class), read(new Row(row))))
                    .findOne();
        });
    }

    @Override
    public Optional<P> named(SetVersion set, Object named) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + columns() + " from " + name
                        + " where set_code = :set and set_version = :version and superseded_at is null and "
                        + nameColumn() + " = :named limit 1")
                .bind("set", set.code())
                .bind("version", set.number())
                .bind("named", named)
                .map((row, context) -> read(new Row(row)))
                .findOne());
    }

    @Override
    public void add(SetVersion set, P part, Filing filing) {
        var row = new java.util.HashMap<String, @Nullable Object>(values(part));
        row.putAll(key(part));
        row.put("set_code", set.code());
        row.put("set_version", set.number());
        table.add(identities.next(), filing, provenance(part), row);
    }

    /** What refers to the old row is checked again only when the new one stands in its place. */
    @Override
    public void replace(UUID rowId, SetVersion set, P part, Filing filing) {
        jdbi.useHandle(handle -> handle.execute("set constraints all deferred"));
        table.supersede(rowId, filing);
        add(set, part, filing);
        jdbi.useHandle(handle -> handle.execute("set constraints all immediate"));
    }

    /** The parts of a version, as far as was known. */
    List<P> of(SetVersion set, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + columns() + " from " + name
                        + " where set_code = :set and set_version = :version and " + Known.AT)
                .bind("set", set.code())
                .bind("version", set.number())
                .bind("knownAt", knownAt)
                .map((row, context) -> read(new Row(row)))
                .list());
    }
}
