package vn.ntm.ledger.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.figure.Published;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;

/** The published figures on file. */
@ApplicationScoped
class PublishedFigures {

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;

    PublishedFigures(Jdbi jdbi, Identities identities) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "published_figure");
        this.identities = identities;
    }

    /** By measure: what speaks of the whole year goes before a partial report, and the latest report before others. */
    Map<String, Report> of(FigureQuestion question) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct on (measure) * from published_figure
                        where programme_year = :year and unit_code = :unit and %s
                        order by measure, status, published_on desc nulls last, source""".formatted(Known.AT))
                .bind("year", question.year())
                .bind("unit", question.unit().code())
                .bind("knownAt", question.asOf().knownAt())
                .map((columns, context) -> figure(new Row(columns)))
                .collectToMap(Report::measure, figure -> figure));
    }

    Optional<OnFile<Report>> like(Report figure) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from published_figure
                        where programme_year = :year and unit_code = :unit and measure = :measure and status = :status
                          and published_on is not distinct from cast(:on as date) and source = :source
                          and superseded_at is null""")
                .bind("year", figure.year())
                .bind("unit", figure.unit())
                .bind("measure", figure.measure())
                .bind("status", figure.status())
                .bind("on", figure.publishedOn())
                .bind("source", figure.provenance().source())
                .map((columns, context) ->
                        new OnFile<>(columns.getObject("row_id", UUID.class), figure(new Row(columns))))
                .findOne());
    }

    void add(Report figure, Filing filing) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("programme_year", figure.year());
        values.put("unit_code", figure.unit());
        values.put("measure", figure.measure());
        values.put("status", figure.status());
        values.put("value", figure.value());
        values.put("named_units", figure.namedUnits());
        values.put("published_on", figure.publishedOn());
        table.add(identities.next(), filing, figure.provenance(), values);
    }

    void replace(UUID rowId, Report figure, Filing filing) {
        table.supersede(rowId, filing);
        add(figure, filing);
    }

    private static Report figure(Row row) throws SQLException {
        return new Report(
                row.year("programme_year"),
                row.code("unit_code"),
                row.text("measure"),
                row.choice("status", Published.Status.class),
                row.decimal("value"),
                row.codes("named_units"),
                row.optionalDate("published_on"),
                row.provenance());
    }

    /** What a report published of a measure, for a year and a unit. */
    record Report(
            ProgrammeYear year,
            UnitCode unit,
            String measure,
            Published.Status status,
            BigDecimal value,
            List<UnitCode> namedUnits,
            @Nullable LocalDate publishedOn,
            Provenance provenance) {

        Report {
            namedUnits = List.copyOf(namedUnits);
        }

        /** The day for which its unit codes are read. */
        LocalDate unitsOn() {
            return publishedOn == null || publishedOn.isAfter(year.lastDay()) ? year.lastDay() : publishedOn;
        }
    }
}
