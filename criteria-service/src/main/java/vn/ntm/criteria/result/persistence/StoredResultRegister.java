package vn.ntm.criteria.result.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.criteria.result.application.RegisteredResult;
import vn.ntm.criteria.result.application.ResultFilter;
import vn.ntm.criteria.result.application.ResultRegister;
import vn.ntm.criteria.result.application.ResultSheet;
import vn.ntm.criteria.result.domain.ResultKind;
import vn.ntm.criteria.result.domain.ResultUnit;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;
import vn.ntm.ledger.version.EntityVersion;

@ApplicationScoped
class StoredResultRegister implements ResultRegister {

    private static final String FROM = " from " + WhereItWasReached.ENTRIES + """
             where (cast(:liesIn as text) is null or inside)
               and (cast(:year as integer) is null or programme_year = :year)
               and not replaced
            """;

    private static final Keyset ORDER = Keyset.by("period_end", "date").then("entry_id", "uuid");

    private final Jdbi jdbi;

    StoredResultRegister(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<RegisteredResult> list(ResultFilter filter, AsOf asOf, Optional<Cursor> from, int limit) {
        return ORDER.read(
                jdbi,
                "select *" + FROM,
                query -> bound(query, filter, null, asOf),
                from,
                limit,
                StoredResultRegister::registered);
    }

    @Override
    public long count(ResultFilter filter, AsOf asOf) {
        return Keyset.count(jdbi, FROM, query -> bound(query, filter, null, asOf));
    }

    @Override
    public Map<String, Sum> sums(ResultFilter filter, AsOf asOf) {
        return jdbi.withHandle(handle -> bound(
                        handle.createQuery("select measure_code, kind, sum(value) as value, count(*) as entries" + FROM
                                + " group by measure_code, kind"),
                        filter,
                        null,
                        asOf)
                .map((columns, context) -> {
                    var row = new Row(columns);
                    return Map.entry(row.text("measure_code"), new Sum(row.decimal("value"), row.number("entries")));
                })
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public ResultSheet sheet(UnitCode unit, Period period, Instant knownAt) {
        var asOf = new AsOf(period.lastDay(), knownAt);
        var all = new ResultFilter(null, null, null, period.year(), false);
        List<RegisteredResult> results = jdbi.withHandle(handle -> bound(
                        handle.createQuery("select *" + FROM
                                + " and unit_code = :only and half = :half order by measure_code collate \"C\""),
                        all,
                        unit,
                        asOf)
                .bind("half", period.half())
                .map((columns, context) -> registered(new Row(columns)))
                .list());
        return new ResultSheet(unit, period, results, version(unit, period, knownAt));
    }

    private EntityVersion version(UnitCode unit, Period period, Instant knownAt) {
        return new EntityVersion(jdbi.withHandle(handle -> handle.createQuery("""
                        select count(*) from result_entry
                        where unit_code = :unit and programme_year = :year and half = :half and recorded_at <= :knownAt""")
                .bind("unit", unit)
                .bind("year", period.year())
                .bind("half", period.half())
                .bind("knownAt", knownAt)
                .mapTo(Long.class)
                .one()));
    }

    /**
     * What is not asked for has its type too: otherwise the statement is planned anew for each mixture.
     *
     * @param only the unit of a sheet, which has no other filter by unit
     */
    private static Query bound(Query query, ResultFilter filter, @Nullable UnitCode only, AsOf asOf) {
        return query.bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .bindByType("measure", filter.measure(), String.class)
                .bindByType("unit", filter.unit(), UnitCode.class)
                .bindByType("liesIn", filter.liesIn(), UnitCode.class)
                .bindByType("only", only, UnitCode.class)
                .bindByType("year", filter.programmeYear(), ProgrammeYear.class)
                .bind("counted", filter.counted());
    }

    private static RegisteredResult registered(Row row) throws SQLException {
        return new RegisteredResult(
                row.id("entry_id"),
                ResultColumns.entry(row),
                row.date("period_end"),
                row.choice("kind", ResultKind.class),
                row.choice("unit", ResultUnit.class),
                row.text("unit_name"),
                row.codes("lies_in"),
                row.instant("recorded_at"));
    }
}
