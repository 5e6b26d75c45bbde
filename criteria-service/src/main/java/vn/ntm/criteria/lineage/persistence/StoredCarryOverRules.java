package vn.ntm.criteria.lineage.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.lineage.application.CarryOverRules;
import vn.ntm.criteria.lineage.domain.CarryOverRule;
import vn.ntm.criteria.lineage.domain.Subject;
import vn.ntm.criteria.lineage.domain.Treatment;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.DateRange;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;
import vn.ntm.ledger.lineage.domain.Change;
import vn.ntm.ledger.unit.UnitType;

@ApplicationScoped
class StoredCarryOverRules implements CarryOverRules {

    static final String SELECT = "select * from carry_over_rule ";

    private static final String ON = " where covers @> :validOn and " + Known.AT;

    private static final Keyset ORDER = Keyset.by("code collate \"C\"", "text");

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;

    StoredCarryOverRules(Jdbi jdbi, Identities identities) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "carry_over_rule");
        this.identities = identities;
    }

    @Override
    public List<CarryOverRule> list(AsOf asOf, Optional<Cursor> from, int limit) {
        return ORDER.read(jdbi, SELECT + ON, query -> bound(query, asOf), from, limit, StoredCarryOverRules::rule);
    }

    @Override
    public long count(AsOf asOf) {
        return Keyset.count(jdbi, "from carry_over_rule" + ON, query -> bound(query, asOf));
    }

    private static Query bound(Query query, AsOf asOf) {
        return query.bind("validOn", asOf.validOn()).bind("knownAt", asOf.knownAt());
    }

    @Override
    public Optional<OnFile<CarryOverRule>> like(CarryOverRule rule) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " where code = :code and superseded_at is null")
                .bind("code", rule.code())
                .map((columns, context) ->
                        new OnFile<>(columns.getObject("row_id", UUID.class), rule(new Row(columns))))
                .findOne());
    }

    @Override
    public Optional<CarryOverRule> overlapping(CarryOverRule rule) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + """
                         where code != :code and subject = :subject and change = :change
                           and title is not distinct from cast(:title as text)
                           and successor_type is not distinct from cast(:type as text)
                           and covers && cast(:covers as daterange) and superseded_at is null limit 1""")
                .bind("code", rule.code())
                .bind("subject", rule.subject())
                .bind("change", rule.change())
                .bind("title", rule.title())
                .bind("type", rule.successorType())
                .bind("covers", covers(rule))
                .map((columns, context) -> rule(new Row(columns)))
                .findOne());
    }

    @Override
    public void add(CarryOverRule rule, Filing filing) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("code", rule.code());
        values.put("subject", rule.subject());
        values.put("title", rule.title());
        values.put("change", rule.change());
        values.put("successor_type", rule.successorType());
        values.put("changed_from", rule.changedFrom());
        values.put("changed_to", rule.changedTo());
        values.put("treatment", rule.treatment());
        values.put("legal_basis", rule.legalBasis());
        table.add(identities.next(), filing, new Provenance(rule.source(), rule.confidence(), rule.note()), values);
    }

    @Override
    public void replace(UUID rowId, CarryOverRule rule, Filing filing) {
        table.supersede(rowId, filing);
        add(rule, filing);
    }

    static CarryOverRule rule(Row row) throws SQLException {
        var provenance = row.provenance();
        return new CarryOverRule(
                row.text("code"),
                row.choice("subject", Subject.class),
                row.optionalText("title"),
                row.choice("change", Change.class),
                row.optionalChoice("successor_type", UnitType.class),
                row.optionalDate("changed_from"),
                row.optionalDate("changed_to"),
                row.choice("treatment", Treatment.class),
                row.optionalText("legal_basis"),
                provenance.source(),
                provenance.confidence(),
                provenance.note());
    }

    private static DateRange covers(CarryOverRule rule) {
        return new DateRange(rule.changedFrom(), rule.changedTo());
    }
}
