package vn.ntm.criteria.assessment.persistence;

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

/**
 * The assessments of units that a boundary change ends, as long as their period is not over. The code of an assessed unit is
 * read on the last day of the period.
 */
@ApplicationScoped
class TouchedAssessments implements TouchedFacts {

    /** The last entry stands for the assessment, which has no identity but its unit, set and period. */
    private static final String ASSESSMENTS = """
            select distinct on (unit_code, set_code, set_version, period, unit_on)
                   row_id, unit_code, set_code, set_version, period, unit_on
              from assessment_entry
             where unit_code = any (:codes) and unit_on >= :day and %s
             order by unit_code, set_code, set_version, period, unit_on, entry_no desc""";

    private final Jdbi jdbi;

    TouchedAssessments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<TouchedFact> touched(Touch touch) {
        return jdbi.withHandle(handle -> handle.createQuery(ASSESSMENTS.formatted(Known.AT))
                .bindArray("codes", UnitCode.class, touch.codes())
                .bind("day", touch.effectiveOn())
                .bind("knownAt", touch.knownAt())
                .map((columns, context) -> assessment(new Row(columns)))
                .list());
    }

    @Override
    public List<TouchedFact> since(Set<UnitCode> codes, LocalDate day, Instant recordedAfter) {
        return jdbi.withHandle(
                handle -> handle.createQuery(ASSESSMENTS.formatted("superseded_at is null and recorded_at > :after"))
                        .bindArray("codes", UnitCode.class, codes)
                        .bind("day", day)
                        .bind("after", recordedAfter)
                        .map((columns, context) -> assessment(new Row(columns)))
                        .list());
    }

    private static TouchedFact assessment(Row row) throws SQLException {
        UnitCode unit = row.code("unit_code");
        return new TouchedFact(
                Subject.ASSESSMENT,
                row.id("row_id"),
                unit,
                null,
                row.date("unit_on"),
                "/v1/assessments/%s/%s/%d/%s"
                        .formatted(unit, row.text("set_code"), row.number("set_version"), row.text("period")));
    }
}
