package vn.ntm.criteria.revocation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.criteria.criteriaset.domain.indicator.Certainty;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.revocation.application.RevocationRules;
import vn.ntm.criteria.revocation.domain.grounds.RevocationRule;
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

@ApplicationScoped
class StoredRules implements RevocationRules {

    private static final String SELECT =
            "select *, lower(valid) as valid_from, upper(valid) as valid_to from revocation_rule ";

    private static final String ON = " where valid @> :validOn and " + Known.AT;

    private static final String OF = " and set_code = :set and set_version = :version and level = :level";

    private static final Keyset ORDER = Keyset.by("set_code collate \"C\"", "text")
            .then("set_version", "integer")
            .then("level collate \"C\"", "text");

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;

    StoredRules(Jdbi jdbi, Identities identities) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "revocation_rule");
        this.identities = identities;
    }

    @Override
    public Optional<RevocationRule> of(SetVersion set, Level level, LocalDate day, Instant knownAt) {
        return jdbi.withHandle(handle -> named(handle.createQuery(SELECT + ON + OF), set, level)
                .bind("validOn", day)
                .bind("knownAt", knownAt)
                .map((columns, context) -> rule(new Row(columns)))
                .findOne());
    }

    @Override
    public List<RevocationRule> list(AsOf asOf, Optional<Cursor> from, int limit) {
        return ORDER.read(jdbi, SELECT + ON, query -> bound(query, asOf), from, limit, StoredRules::rule);
    }

    @Override
    public long count(AsOf asOf) {
        return Keyset.count(jdbi, "from revocation_rule" + ON, query -> bound(query, asOf));
    }

    @Override
    public Optional<OnFile<RevocationRule>> like(RevocationRule rule) {
        return jdbi.withHandle(handle -> named(
                        handle.createQuery(
                                SELECT + " where valid && cast(:valid as daterange) and superseded_at is null" + OF
                                        + " order by valid limit 1"),
                        rule.set(),
                        rule.level())
                .bind("valid", new DateRange(rule.from(), rule.to()))
                .map((columns, context) ->
                        new OnFile<>(columns.getObject("row_id", UUID.class), rule(new Row(columns))))
                .findOne());
    }

    @Override
    public void add(RevocationRule rule, Filing filing) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("set_code", rule.set().code());
        values.put("set_version", rule.set().number());
        values.put("level", rule.level());
        values.put("share_with_key", rule.shares().withKey());
        values.put("share_alone", rule.shares().alone());
        values.put("share_units_below", rule.shares().unitsBelow());
        values.put("key_criteria", List.copyOf(rule.keyCriteria()));
        values.put("valid", new DateRange(rule.from(), rule.to()));
        values.put("legal_basis", rule.legalBasis());
        values.put("certainty", rule.certainty());
        table.add(identities.next(), filing, new Provenance(rule.source(), rule.confidence(), rule.note()), values);
    }

    @Override
    public void replace(UUID rowId, RevocationRule rule, Filing filing) {
        table.supersede(rowId, filing);
        add(rule, filing);
    }

    private static Query named(Query query, SetVersion set, Level level) {
        return query.bind("set", set.code()).bind("version", set.number()).bind("level", level);
    }

    private static Query bound(Query query, AsOf asOf) {
        return query.bind("validOn", asOf.validOn()).bind("knownAt", asOf.knownAt());
    }

    private static RevocationRule rule(Row row) throws SQLException {
        var provenance = row.provenance();
        return new RevocationRule(
                new SetVersion(row.text("set_code"), row.number("set_version")),
                row.choice("level", Level.class),
                new RevocationRule.Shares(
                        row.decimal("share_with_key"),
                        row.decimal("share_alone"),
                        row.optionalDecimal("share_units_below")),
                numbers(row),
                row.date("valid_from"),
                row.optionalDate("valid_to"),
                row.text("legal_basis"),
                row.choice("certainty", Certainty.class),
                provenance.source(),
                provenance.confidence(),
                provenance.note());
    }

    private static Set<Integer> numbers(Row row) throws SQLException {
        String[] numbers = (String[]) row.columns().getArray("key_criteria").getArray();
        return Arrays.stream(numbers).map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }
}
