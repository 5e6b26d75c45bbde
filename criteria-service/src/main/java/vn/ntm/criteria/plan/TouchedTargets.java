package vn.ntm.criteria.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.criteria.boundarychange.touched.Touch;
import vn.ntm.criteria.boundarychange.touched.TouchedFact;
import vn.ntm.criteria.boundarychange.touched.TouchedFacts;
import vn.ntm.criteria.lineage.domain.Subject;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;

/** The targets of units that a boundary change ends, of the years that are not over by then. */
@ApplicationScoped
class TouchedTargets implements TouchedFacts {

    private static final String TARGETS = """
            select row_id, programme_year, unit_code, announced_on, coalesce(lower(unit_day), make_date(programme_year, 12, 31)) as units_on
              from planned_target
             where unit_code = any (:codes) and make_date(programme_year, 12, 31) >= cast(:day as date) and\s""";

    private final Jdbi jdbi;

    TouchedTargets(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<TouchedFact> touched(Touch touch) {
        return jdbi
                .withHandle(handle -> handle.createQuery(TARGETS + Known.AT)
                        .bindArray("codes", UnitCode.class, touch.lineage().codes())
                        .bind("day", touch.effectiveOn())
                        .bind("knownAt", touch.knownAt())
                        .map((columns, context) -> OfADay.read(new Row(columns)))
                        .list())
                .stream()
                .flatMap(target ->
                        touch.through(target.fact().unit(), target.unitsOn()).map(target.fact()::through).stream())
                .toList();
    }

    @Override
    public List<TouchedFact> since(Set<UnitCode> codes, LocalDate day, Instant recordedAfter) {
        return jdbi
                .withHandle(handle -> handle.createQuery(TARGETS + "superseded_at is null and recorded_at > :after")
                        .bindArray("codes", UnitCode.class, codes)
                        .bind("day", day)
                        .bind("after", recordedAfter)
                        .map((columns, context) -> OfADay.read(new Row(columns)))
                        .list())
                .stream()
                .filter(target -> !target.unitsOn().isBefore(day))
                .map(OfADay::fact)
                .toList();
    }

    /**
     * A target with the day for which its codes are read.
     *
     * @param unitsOn the day from which a decision sets it, or the last one of its year
     */
    private record OfADay(TouchedFact fact, LocalDate unitsOn) {

        static OfADay read(Row row) throws SQLException {
            UnitCode unit = row.code("unit_code");
            var fact = new TouchedFact(
                    Subject.TARGET,
                    row.id("row_id"),
                    unit,
                    null,
                    row.optionalDate("announced_on"),
                    "/v1/targets?programmeYear=%d&unit=%s"
                            .formatted(row.year("programme_year").value(), unit));
            return new OfADay(fact, row.date("units_on"));
        }
    }
}
