package vn.ntm.ocop.certificate.forecast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.ocop.certificate.application.CertificateRules.WindowRule;

/**
 * How many certificates run out.
 *
 * @param certificates how many do, if nothing else happens
 * @param ended how many had been ended by a decision or a successor, and are not among them
 * @param byStars the same by stars
 * @param filing when their re-evaluation can be asked for; absent where no rule is on file, or nothing of their ends
 */
@Schema(name = "ForecastExpiries")
record Expiries(
        int certificates,
        int ended,
        List<OfStars> byStars,
        @Nullable Filing filing) {

    Expiries {
        byStars = List.copyOf(byStars);
    }

    static Expiries of(List<ForecastCell> cells, @Nullable WindowRule rule) {
        return new Expiries(
                cells.stream().mapToInt(ForecastCell::left).sum(),
                cells.stream().mapToInt(ForecastCell::ended).sum(),
                byStars(cells),
                rule == null ? null : Filing.of(cells, rule).orElse(null));
    }

    private static List<OfStars> byStars(List<ForecastCell> cells) {
        Stream<Integer> stars = cells.stream()
                .map(ForecastCell::stars)
                .filter(Objects::nonNull)
                .distinct()
                .sorted();
        return stars.map(star -> new OfStars(
                        star,
                        cells.stream()
                                .filter(cell -> star.equals(cell.stars()))
                                .mapToInt(ForecastCell::left)
                                .sum()))
                .toList();
    }

    /** How many have so many stars. */
    @Schema(name = "ForecastOfStars")
    record OfStars(int stars, int certificates) {}

    /**
     * When re-evaluations can be asked for, of certificates whose ends lie some days apart.
     *
     * @param opensFirst the day on which the first window opens
     * @param opensLast the day on which the last one has opened
     * @param closesFirst the last day of the window that closes first
     * @param closesLast the day after which none is open
     */
    @Schema(name = "ForecastFiling")
    record Filing(LocalDate opensFirst, LocalDate opensLast, LocalDate closesFirst, LocalDate closesLast) {

        static Optional<Filing> of(List<ForecastCell> cells, WindowRule rule) {
            return day(cells, ForecastCell::termFirst, Comparator.reverseOrder())
                    .flatMap(first -> day(cells, ForecastCell::termLast, Comparator.naturalOrder())
                            .map(last -> new Filing(
                                    first.minusDays(rule.opens().value()),
                                    last.minusDays(rule.opens().value()),
                                    first.minusDays(rule.closes().value()),
                                    last.minusDays(rule.closes().value()))));
        }

        private static Optional<LocalDate> day(
                List<ForecastCell> cells,
                Function<ForecastCell, @Nullable LocalDate> bound,
                Comparator<LocalDate> order) {
            return cells.stream()
                    .filter(cell -> cell.left() > 0)
                    .flatMap(cell -> Stream.ofNullable(bound.apply(cell)))
                    .max(order);
        }
    }
}
