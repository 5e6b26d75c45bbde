package vn.ntm.ocop.certificate.forecast;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ocop.certificate.application.CertificateRules.WindowRule;

/**
 * When certificates run out.
 *
 * @param fromYear the first year
 * @param toYear the last year
 * @param months those in which some run out and of which that is on record
 * @param years each year, with the certificates of which only that is known
 * @param yearNotOnRecord how many certificates there are of which not even the year is known
 * @param units how many run out in those years, by place and by every unit above it on the day of each place
 * @param validOn the day of the question: what had ended by it does not run out
 */
@Schema(name = "CertificateForecast")
record ForecastView(
        @Nullable UnitCode unitCode,
        @Nullable Integer stars,
        int fromYear,
        int toYear,
        List<Month> months,
        List<Year> years,
        int yearNotOnRecord,
        List<InUnit> units,
        LocalDate validOn,
        Instant knownAt) {

    ForecastView {
        months = List.copyOf(months);
        years = List.copyOf(years);
        units = List.copyOf(units);
    }

    static ForecastView of(
            ForecastQuestion question,
            List<ForecastCell> cells,
            List<InUnit> units,
            List<PublishedRecognitions> published,
            @Nullable WindowRule rule,
            AsOf asOf) {
        List<ForecastCell> within = cells.stream().filter(question::covers).toList();
        return new ForecastView(
                question.unit(),
                question.stars(),
                question.fromYear(),
                question.toYear(),
                Month.of(within, rule),
                question.years()
                        .mapToObj(year -> Year.of(year, cells, published, rule))
                        .toList(),
                cells.stream()
                        .filter(cell -> cell.year().isEmpty())
                        .mapToInt(ForecastCell::left)
                        .sum(),
                units,
                asOf.validOn(),
                asOf.knownAt());
    }

    /**
     * A month in which certificates run out.
     *
     * @param month as 2026-12
     */
    @Schema(name = "ForecastMonth")
    record Month(
            @Schema(pattern = "\\d{4}-\\d{2}", examples = "2026-12")
            String month,

            Expiries expiries) {

        static List<Month> of(List<ForecastCell> cells, @Nullable WindowRule rule) {
            Map<YearMonth, List<ForecastCell>> byMonth = cells.stream()
                    .filter(cell -> cell.month().isPresent())
                    .collect(Collectors.groupingBy(
                            cell -> cell.month().orElseThrow(), TreeMap::new, Collectors.toList()));
            return byMonth.entrySet().stream()
                    .map(entry -> new Month(entry.getKey().toString(), Expiries.of(entry.getValue(), rule)))
                    .toList();
        }
    }

    /**
     * A year in which certificates run out. Where only bounds of an end are on record it is the earliest year.
     *
     * @param expiries all of the year
     * @param monthNotOnRecord those of them of which the month is not on record
     * @param published what reports say was recognised in the programme year three years before
     */
    @Schema(name = "ForecastYear")
    record Year(int year, Expiries expiries, Expiries monthNotOnRecord, List<PublishedRecognitions> published) {

        private static final int TERM_YEARS = 3;

        Year {
            published = List.copyOf(published);
        }

        static Year of(
                int year, List<ForecastCell> cells, List<PublishedRecognitions> published, @Nullable WindowRule rule) {
            List<ForecastCell> ofYear = cells.stream()
                    .filter(cell -> cell.year().filter(ends -> ends == year).isPresent())
                    .toList();
            return new Year(
                    year,
                    Expiries.of(ofYear, rule),
                    Expiries.of(
                            ofYear.stream()
                                    .filter(cell -> cell.month().isEmpty())
                                    .toList(),
                            rule),
                    published.stream()
                            .filter(report -> report.programmeYear() == year - TERM_YEARS)
                            .map(report -> report.beside(recorded(report, cells)))
                            .toList());
        }

        private static int recorded(PublishedRecognitions report, List<ForecastCell> cells) {
            return cells.stream()
                    .filter(cell -> Objects.equals(cell.programmeYear(), report.programmeYear()))
                    .filter(cell -> report.stars() == null || report.stars().equals(cell.stars()))
                    .mapToInt(ForecastCell::certificates)
                    .sum();
        }
    }

    /**
     * How many certificates run out in a unit, and in what lies in it.
     *
     * @param monthNotOnRecord those of them of which the month is not on record
     */
    @Schema(name = "ForecastUnit")
    record InUnit(UnitCode unitCode, int certificates, int ended, int monthNotOnRecord) {}
}
