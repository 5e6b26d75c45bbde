package vn.ntm.criteria.debt;

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

/** What was reported of the debt of units that a boundary change ends. */
@ApplicationScoped
class TouchedDebts implements TouchedFacts {

    private static final String REPORTS =
            "select entry_id, unit_code, unit_on, period from construction_debt where unit_code = any (:codes) and ";

    private final Jdbi jdbi;

    TouchedDebts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<TouchedFact> touched(Touch touch) {
        return jdbi
                .withHandle(handle -> handle.createQuery(REPORTS + Known.AT)
                        .bindArray("codes", UnitCode.class, touch.lineage().codes())
                        .bind("knownAt", touch.knownAt())
                        .map((columns, context) -> OfADay.read(new Row(columns)))
                        .list())
                .stream()
                .flatMap(report ->
                        touch.through(report.fact().unit(), report.day()).map(report.fact()::through).stream())
                .toList();
    }

    @Override
    public List<TouchedFact> since(Set<UnitCode> codes, LocalDate day, Instant recordedAfter) {
        return jdbi
                .withHandle(handle -> handle.createQuery(
                                REPORTS + "superseded_at is null and recorded_at > :after and unit_on >= :day")
                        .bindArray("codes", UnitCode.class, codes)
                        .bind("after", recordedAfter)
                        .bind("day", day)
                        .map((columns, context) -> OfADay.read(new Row(columns)))
                        .list())
                .stream()
                .map(OfADay::fact)
                .toList();
    }

    private record OfADay(TouchedFact fact, LocalDate day) {

        static OfADay read(Row row) throws SQLException {
            UnitCode unit = row.code("unit_code");
            LocalDate day = row.date("unit_on");
            String href = "/v1/construction-debts?unit=%s&period=%s".formatted(unit, row.text("period"));
            return new OfADay(new TouchedFact(Subject.FUNDING, row.id("entry_id"), unit, null, day, href), day);
        }
    }
}
