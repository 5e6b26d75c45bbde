package vn.ntm.criteria.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.boundarychange.touched.Touch;
import vn.ntm.criteria.boundarychange.touched.TouchedFact;
import vn.ntm.criteria.boundarychange.touched.TouchedFacts;
import vn.ntm.criteria.lineage.domain.Subject;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;

/** The lines of money of units that a boundary change ends. */
@ApplicationScoped
class TouchedFunding implements TouchedFacts {

    private static final String LINES = """
            select entry_id, unit_code, unit_on, coalesce(unit_on, period_end, make_date(programme_year, 12, 31)) as day
              from funding_entry where unit_code = any (:codes) and\s""";

    private final Jdbi jdbi;

    TouchedFunding(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<TouchedFact> touched(Touch touch) {
        return jdbi
                .withHandle(handle -> handle.createQuery(LINES + Known.AT)
                        .bindArray("codes", UnitCode.class, touch.lineage().codes())
                        .bind("knownAt", touch.knownAt())
                        .map((columns, context) ->
                                new Line(line(new Row(columns)), columns.getObject("day", LocalDate.class)))
                        .list())
                .stream()
                .flatMap(line -> touch.through(line.fact().unit(), line.day()).map(line.fact()::through).stream())
                .toList();
    }

    @Override
    public List<TouchedFact> since(Set<UnitCode> codes, LocalDate day, Instant recordedAfter) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        LINES + "superseded_at is null and recorded_at > :after and unit_on >= :day")
                .bindArray("codes", UnitCode.class, codes)
                .bind("after", recordedAfter)
                .bind("day", day)
                .map((columns, context) -> line(new Row(columns)))
                .list());
    }

    private static TouchedFact line(Row row) throws SQLException {
        UnitCode unit = row.code("unit_code");
        return new TouchedFact(
                Subject.FUNDING,
                row.id("entry_id"),
                unit,
                null,
                row.optionalDate("unit_on"),
                "/v1/funding-entries?unit=" + unit);
    }

    /**
     * A line with its day.
     *
     * @param day the best that is known of it
     */
    private record Line(TouchedFact fact, @Nullable LocalDate day) {}
}
