package vn.ntm.ocop.certificate.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.figure.Published;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;

/** Reads in one go when all certificates run out, and what was published. */
@ApplicationScoped
class ForecastQueries {

    /** A place is led to its units once, however many products it has. */
    private static final String CELLS = """
            with book as materialized (
                select * from certificate_book(:validOn, :knownAt)
                where (cast(:stars as integer) is null or stars = :stars)
                  and (cast(:unit as text) is null or place_code = any (array(select units_ever_in(:unit))))
            ),
            place as materialized (
                select place_code, unit_on, coalesce(unit_path(place_code, unit_on, :knownAt), '{}') as path
                from (select distinct place_code, unit_on from book) places
            )
            select path, programme_year, stars, count(*) as certificates, count(ended_as) as ended,
                min(term_first) as term_first, max(term_last) as term_last, min(ends_first) as ends_first,
                case when count(*) = count(ends_last) then max(ends_last) end as ends_last
            from book join place using (place_code, unit_on)
            where cast(:unit as text) is null or :unit = any (path)
            group by path, programme_year, stars, date_trunc('month', ends_first), date_trunc('month', ends_last)
            """;

    private static final String PUBLISHED = """
            select distinct on (programme_year, measure) *, cast(substring(measure from '[0-9]+') as integer) as stars
            from published_figure
            where unit_code = :unit and programme_year between :first and :last
              and measure ~ '^ocop[.]products[.]recognised([.][0-9]-star)?$'
              and (cast(:stars as integer) is null or measure = 'ocop.products.recognised.' || :stars || '-star')
              and %s
            order by programme_year, measure, status, published_on desc nulls last, source""".formatted(Known.AT);

    private final Jdbi jdbi;

    ForecastQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<ForecastCell> cells(ForecastQuestion question, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery(CELLS)
                .bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .bind("stars", question.stars())
                .bind("unit", question.unit())
                .map((columns, _) -> cell(new Row(columns)))
                .list());
    }

    /** What was published of a unit, for the programme years whose certificates run out in the years of the question. */
    List<PublishedRecognitions> published(UnitCode unit, ForecastQuestion question, int termYears, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery(PUBLISHED)
                .bind("unit", unit)
                .bind("first", question.fromYear() - termYears)
                .bind("last", question.toYear() - termYears)
                .bind("stars", question.stars())
                .bind("knownAt", asOf.knownAt())
                .map((columns, _) -> published(new Row(columns)))
                .list());
    }

    private static ForecastCell cell(Row row) throws SQLException {
        return new ForecastCell(
                row.codes("path"),
                row.optionalNumber("programme_year"),
                row.optionalNumber("stars"),
                row.number("certificates"),
                row.number("ended"),
                row.optionalDate("term_first"),
                row.optionalDate("term_last"),
                row.optionalDate("ends_first"),
                row.optionalDate("ends_last"));
    }

    private static PublishedRecognitions published(Row row) throws SQLException {
        return new PublishedRecognitions(
                row.number("programme_year"),
                row.optionalNumber("stars"),
                row.decimal("value"),
                row.choice("status", Published.Status.class),
                row.optionalDate("published_on"),
                row.text("source"),
                row.choice("confidence", Confidence.class),
                row.optionalText("note"),
                null,
                null);
    }
}
