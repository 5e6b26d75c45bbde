package vn.ntm.ocop.certificate.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.figure.Published;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;
import vn.ntm.ocop.certificate.forecast.ForecastView.InUnit;

/** Reads in one go when all certificates run out, and what was published. */
@ApplicationScoped
class ForecastQueries {

    /** Where a unit is asked for, the places in it, each led to its units once, however many products it has. */
    private static final String IN_UNIT = """
            with inside as materialized (
                select p.place_code, p.unit_on
                from (select distinct b.place_code, b.unit_on from certificate_ends(:validOn, :knownAt) b
                    where b.place_code = any (array(select units_ever_in(:unit))) offset 0) p
                where :unit = any (unit_path(p.place_code, p.unit_on, :knownAt)))
            """;

    /** First by day: days are compared faster than months are told, and there are few of them. */
    private static final String CELLS = """
            select d.programme_year, d.stars, cast(sum(d.certificates) as integer) as certificates,
                cast(sum(d.ended) as integer) as ended, min(d.term_first) as term_first, max(d.term_last) as term_last,
                min(d.ends_first) as ends_first, case when count(*) = count(d.ends_last) then max(d.ends_last) end as ends_last
            from (
                select b.programme_year, b.stars, b.ends_first, b.ends_last, count(*) as certificates,
                    count(b.ended_on) as ended, min(b.term_first) as term_first, max(b.term_last) as term_last
                %s group by b.programme_year, b.stars, b.ends_first, b.ends_last) d
            group by d.programme_year, d.stars, date_trunc('month', d.ends_first), date_trunc('month', d.ends_last)""";

    private static final String UNITS = """
            select unit, cast(sum(p.certificates - p.ended) as integer) as certificates,
                cast(sum(p.ended) as integer) as ended, cast(sum(p.month_not_on_record) as integer) as month_not_on_record
            from (
                select b.place_code, b.unit_on, count(*) as certificates, count(b.ended_on) as ended,
                    count(*) filter (where b.ended_on is null and b.ends_first is distinct from b.ends_last
                        and date_trunc('month', b.ends_first) is distinct from date_trunc('month', b.ends_last)) as month_not_on_record
                %s and b.ends_first between :firstDay and :lastDay
                group by b.place_code, b.unit_on) p
                cross join lateral unnest(unit_path(p.place_code, p.unit_on, :knownAt)) unit
            group by unit order by unit collate "C"
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
        return asked(CELLS, question, asOf, ForecastQueries::cell);
    }

    /** How many run out in the years of the question, by place and by every unit above it. */
    List<InUnit> units(ForecastQuestion question, AsOf asOf) {
        return asked(UNITS, question, asOf, ForecastQueries::unit);
    }

    private <T> List<T> asked(String sql, ForecastQuestion question, AsOf asOf, Keyset.Reader<T> reader) {
        boolean inUnit = question.unit() != null;
        String from = """
                 from certificate_ends(:validOn, :knownAt) b %s
                 where (cast(:stars as integer) is null or b.stars = :stars)""".formatted(inUnit ? "join inside using (place_code, unit_on)" : "");
        String whole = (inUnit ? IN_UNIT : "") + sql.formatted(from);
        return jdbi.withHandle(handle -> handle.createQuery(whole)
                .bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .bind("stars", question.stars())
                .bind("unit", question.unit())
                .bind("firstDay", LocalDate.of(question.fromYear(), Month.JANUARY, 1))
                .bind("lastDay", LocalDate.of(question.toYear(), Month.DECEMBER, 31))
                .map((columns, _) -> reader.read(new Row(columns)))
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
                row.optionalNumber("programme_year"),
                row.optionalNumber("stars"),
                row.number("certificates"),
                row.number("ended"),
                row.optionalDate("term_first"),
                row.optionalDate("term_last"),
                row.optionalDate("ends_first"),
                row.optionalDate("ends_last"));
    }

    private static InUnit unit(Row row) throws SQLException {
        return new InUnit(
                row.code("unit"), row.number("certificates"), row.number("ended"), row.number("month_not_on_record"));
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
