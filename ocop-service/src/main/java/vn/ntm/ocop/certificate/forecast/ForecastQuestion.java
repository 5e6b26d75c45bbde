package vn.ntm.ocop.certificate.forecast;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;

/**
 * Which certificates, and in which years they run out.
 *
 * @param unit the place of the product, or a unit above it on the day of the place; all if absent
 */
record ForecastQuestion(@Nullable UnitCode unit, @Nullable Integer stars, int fromYear, int toYear) {

    boolean covers(ForecastCell cell) {
        return cell.year().filter(year -> year >= fromYear && year <= toYear).isPresent();
    }

    IntStream years() {
        return IntStream.rangeClosed(fromYear, toYear);
    }
}
