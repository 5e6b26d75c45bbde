package vn.ntm.criteria.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.figure.Evidence;
import vn.ntm.kernel.figure.Recorded;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;
import vn.ntm.ledger.register.FigureQuestion;

/** Finds and adds up entries. */
@ApplicationScoped
public class FundingQueries {

    private static final String WHERE = """
             from funding_entry where %s
              and (unit_on is null or unit_on <= :validOn)
              and (cast(:year as integer) is null or programme_year = :year)
              and (cast(:unit as text) is null or unit_code = any (array(select units_ever_in(:unit))) and :unit = any (unit_path(unit_code, coalesce(unit_on, :validOn), :knownAt)))
              and (cast(:sourceKind as text) is null or source_kind = :sourceKind)
              and (cast(:measure as text) is null or measure = :measure)
            """.formatted(Known.AT);

    private static final Keyset ORDER = Keyset.by("entry_id", "uuid");

    private final Jdbi jdbi;

    FundingQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The sponsorship of the year, by the line that states all of it for the unit itself; its parts, and the lines of
     * units below, are not added.
     *
     * @return nothing if no line states it
     */
    public @Nullable Recorded sponsorship(FigureQuestion question) {
        List<BigDecimal> lines = jdbi.withHandle(handle -> handle.createQuery("""
                        select amount_vnd from funding_entry
                        where %s and programme_year = :year and since_year is null and unit_code = :unit
                          and measure = 'MOBILISED' and source_kind in ('SPONSORSHIP_TOTAL', 'SPONSORSHIP_OTHER')
                          and amount_vnd is not null""".formatted(Known.AT))
                .bind("year", question.year())
                .bind("unit", question.unit().code())
                .bind("knownAt", question.asOf().knownAt())
                .mapTo(BigDecimal.class)
                .list());
        if (lines.isEmpty()) {
            return null;
        }
        BigDecimal total = lines.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Recorded.sum(total, Map.of(Evidence.REPORT, lines.size()));
    }

    List<Listed> list(FundingFilter filter, AsOf asOf, Optional<Cursor> from, int limit) {
        return ORDER.read(
                jdbi, "select *" + WHERE, query -> bound(query, filter, asOf), from, limit, FundingQueries::listed);
    }

    long count(FundingFilter filter, AsOf asOf) {
        return Keyset.count(jdbi, WHERE, query -> bound(query, filter, asOf));
    }

    private static Listed listed(Row row) throws SQLException {
        return new Listed(row.id("entry_id"), FundingEntries.entry(row));
    }

    private static Query bound(Query query, FundingFilter filter, AsOf asOf) {
        return query.bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .bind("year", filter.programmeYear)
                .bind("unit", filter.unit)
                .bind("sourceKind", filter.sourceKind)
                .bind("measure", filter.measure);
    }

    /** An entry with its identity. */
    record Listed(UUID id, FundingEntry entry) {}
}
