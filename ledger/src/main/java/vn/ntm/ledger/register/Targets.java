package vn.ntm.ledger.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.figure.Target;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;

/** The targets on file. */
@ApplicationScoped
class Targets {

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;

    Targets(Jdbi jdbi, Identities identities) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "planned_target");
        this.identities = identities;
    }

    /** The plan of the year by measure: of several announcements, the latest one that the day has seen. */
    Map<String, TargetRecord> of(FigureQuestion question) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct on (measure) * from planned_target
                        where programme_year = :year and unit_code = :unit and basis = 'TARGET'
                          and (announced_on is null or announced_on <= :validOn) and %s
                        order by measure, announced_on desc nulls last, source""".formatted(Known.AT))
                .bind("year", question.year())
                .bind("unit", question.unit().code())
                .bind("validOn", question.asOf().validOn())
                .bind("knownAt", question.asOf().knownAt())
                .map((columns, context) -> target(new Row(columns)))
                .collectToMap(TargetRecord::measure, target -> target));
    }

    Optional<OnFile<TargetRecord>> like(TargetRecord target) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from planned_target
                        where programme_year = :year and unit_code = :unit and measure = :measure and basis = :basis
                          and announced_on is not distinct from cast(:on as date) and source = :source
                          and superseded_at is null""")
                .bind("year", target.year())
                .bind("unit", target.unit())
                .bind("measure", target.measure())
                .bind("basis", target.basis())
                .bind("on", target.announcedOn())
                .bind("source", target.provenance().source())
                .map((columns, context) ->
                        new OnFile<>(columns.getObject("row_id", UUID.class), target(new Row(columns))))
                .findOne());
    }

    void add(TargetRecord target, Filing filing) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("programme_year", target.year());
        values.put("unit_code", target.unit());
        values.put("measure", target.measure());
        values.put("basis", target.basis());
        values.put("shape", target.shape());
        values.put("value", target.value());
        values.put("level", target.level());
        values.put("named_units", target.namedUnits());
        values.put("announced_on", target.announcedOn());
        values.put("wording", target.wording());
        table.add(identities.next(), filing, target.provenance(), values);
    }

    void replace(UUID rowId, TargetRecord target, Filing filing) {
        table.supersede(rowId, filing);
        add(target, filing);
    }

    private static TargetRecord target(Row row) throws SQLException {
        return new TargetRecord(
                row.year("programme_year"),
                row.code("unit_code"),
                row.text("measure"),
                row.choice("basis", TargetRecord.Basis.class),
                row.choice("shape", Target.Shape.class),
                row.optionalDecimal("value"),
                row.optionalText("level"),
                row.codes("named_units"),
                row.optionalDate("announced_on"),
                row.optionalText("wording"),
                row.provenance());
    }
}
