package vn.ntm.criteria.debt;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;

/** Finds reports of construction debt: of periods that were over by the day of the question. */
@ApplicationScoped
public class DebtQueries {

    private static final String WHERE = """
             from construction_debt where unit_on <= :validOn and %s
              and (cast(:period as text) is null or period = :period)
              and (cast(:unit as text) is null or unit_code = any (array(select units_ever_in(:unit)))
                   and :unit = any (unit_path(unit_code, unit_on, :knownAt)))
            """.formatted(Known.AT);

    private static final Keyset ORDER = Keyset.by("unit_on", "date").then("entry_id", "uuid");

    private final Jdbi jdbi;

    DebtQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The reports of a period on these units, by the unit that each is about. */
    public Map<UnitCode, ReportedDebt> of(Period period, List<UnitCode> units, AsOf asOf) {
        return jdbi.withHandle(handle -> bound(
                        handle.createQuery("select *" + WHERE + " and unit_code = any (:units)"), null, period, asOf)
                .bindArray("units", UnitCode.class, units)
                .map((columns, context) -> Debts.read(new Row(columns)))
                .collectToMap(ReportedDebt::unit, debt -> debt));
    }

    List<Listed> list(DebtFilter filter, AsOf asOf, Optional<Cursor> place, int most) {
        return ORDER.read(
                jdbi,
                "select *" + WHERE,
                query -> bound(query, filter.unit, filter.asked(), asOf),
                place,
                most,
                DebtQueries::listed);
    }

    long count(DebtFilter filter, AsOf asOf) {
        return Keyset.count(jdbi, WHERE, query -> bound(query, filter.unit, filter.asked(), asOf));
    }

    private static Query bound(Query query, @Nullable UnitCode unit, @Nullable Period period, AsOf asOf) {
        return query.bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .bind("unit", unit)
                .bind("period", period == null ? null : period.toString());
    }

    private static Listed listed(Row row) throws SQLException {
        return new Listed(row.id("entry_id"), Debts.read(row));
    }

    /** A report with its identity, which outlives corrections. */
    record Listed(UUID id, ReportedDebt debt) {}
}
