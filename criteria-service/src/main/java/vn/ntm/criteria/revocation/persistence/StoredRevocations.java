package vn.ntm.criteria.revocation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.recognition.domain.Revocation;
import vn.ntm.criteria.revocation.application.Revocations;
import vn.ntm.criteria.revocation.application.RevocationsOfUnits;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;
import vn.ntm.ledger.unit.UnitType;

@ApplicationScoped
class StoredRevocations implements Revocations, RevocationsOfUnits {

    private static final String FROM = """
             from revocation r
             join unit_spell s on s.code = r.unit_code and s.valid @> r.revoked_on and %s
            where %s and r.revoked_on <= :validOn""".formatted(Known.at("s."), Known.at("r."));

    private static final String COLUMNS = "select r.*, s.name as unit_name, s.type as unit_type";

    private static final Keyset ORDER = Keyset.by("r.revoked_on", "date").then("r.revocation_id", "uuid");

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;

    StoredRevocations(Jdbi jdbi, Identities identities) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "revocation");
        this.identities = identities;
    }

    @Override
    public List<Registered> list(AsOf asOf, Optional<Cursor> from, int limit) {
        return ORDER.read(
                jdbi, COLUMNS + FROM, query -> bound(query, asOf), from, limit, StoredRevocations::registered);
    }

    @Override
    public long count(AsOf asOf) {
        return Keyset.count(jdbi, FROM, query -> bound(query, asOf));
    }

    @Override
    public Optional<Registered> get(UUID id, AsOf asOf) {
        return jdbi.withHandle(handle -> bound(handle.createQuery(COLUMNS + FROM + " and r.revocation_id = :id"), asOf)
                .bind("id", id)
                .map((columns, context) -> registered(new Row(columns)))
                .findOne());
    }

    @Override
    public Optional<OnFile<Revocation>> like(Revocation revocation) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from revocation where unit_code = :unit and level = :level and revoked_on = :day
                          and superseded_at is null""")
                .bind("unit", revocation.unit())
                .bind("level", revocation.level())
                .bind("day", revocation.revokedOn())
                .map((columns, context) ->
                        new OnFile<>(columns.getObject("row_id", UUID.class), revocation(new Row(columns))))
                .findOne());
    }

    @Override
    public boolean wasProposed(UUID rowId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select proposal_id is not null from revocation where row_id = :row")
                        .bind("row", rowId)
                        .mapTo(Boolean.class)
                        .one());
    }

    @Override
    public void add(Revocation revocation, @Nullable UUID proposal, Provenance provenance, Filing filing) {
        var decision = revocation.decision();
        var values = new HashMap<String, @Nullable Object>();
        values.put("revocation_id", revocation.id());
        values.put("proposal_id", proposal);
        values.put("unit_code", revocation.unit());
        values.put("level", revocation.level());
        values.put("revoked_on", revocation.revokedOn());
        values.put("decision_number", Objects.requireNonNull(decision.number()));
        values.put("decision_issuer", Objects.requireNonNull(decision.issuer()));
        values.put("decision_signed_on", revocation.revokedOn());
        table.add(
                identities.next(),
                filing,
                new Provenance(decision.source(), decision.confidence(), provenance.note()),
                values);
    }

    @Override
    public void replace(UUID rowId, Revocation revocation, Provenance provenance, Filing filing) {
        table.supersede(rowId, filing);
        add(revocation, null, provenance, filing);
    }

    @Override
    public List<Kept> current(Set<UnitCode> units) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select case when state in ('DRAFT', 'PROPOSED') then 'OPEN_PROPOSAL' else 'CLOSED_PROPOSAL' end as kind,
                               proposal_id as id, unit_code, level, unit_on as day, recorded_at
                          from revocation_proposal where superseded_at is null and unit_code = any (:units)
                        union all
                        select 'REVOCATION', revocation_id, unit_code, level, revoked_on, recorded_at
                          from revocation where superseded_at is null and unit_code = any (:units)""")
                .bindArray("units", UnitCode.class, units)
                .map((columns, context) -> kept(new Row(columns)))
                .list());
    }

    private static Kept kept(Row row) throws SQLException {
        return new Kept(
                row.choice("kind", Kind.class),
                row.id("id"),
                row.code("unit_code"),
                row.choice("level", Level.class),
                row.date("day"),
                row.instant("recorded_at"));
    }

    private static Query bound(Query query, AsOf asOf) {
        return query.bind("validOn", asOf.validOn()).bind("knownAt", asOf.knownAt());
    }

    private static Registered registered(Row row) throws SQLException {
        return new Registered(
                revocation(row),
                row.text("unit_name"),
                row.choice("unit_type", UnitType.class),
                row.optionalText("note"),
                row.instant("recorded_at"));
    }

    private static Revocation revocation(Row row) throws SQLException {
        return new Revocation(
                row.id("revocation_id"),
                row.choice("level", Level.class),
                row.code("unit_code"),
                row.date("revoked_on"),
                row.decision());
    }
}
