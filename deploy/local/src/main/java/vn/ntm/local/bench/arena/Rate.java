package vn.ntm.local.bench.arena;

import java.time.Duration;
import java.util.Arrays;

/**
 * What was done in a window of time.
 *
 * @param perSecond how many
 * @param medianMillis of the time that each took
 * @param slowMillis what 99 of 100 did not exceed
 * @param databaseMicros processor time that PostgreSQL spent on each
 */
public record Rate(double perSecond, double medianMillis, double slowMillis, double databaseMicros) {

    private static final double NANOS_OF_MILLISECOND = 1_000_000.0;

    /**
     * @param nanos what each took
     * @param database processor time that PostgreSQL spent on all of them
     */
    public static Rate of(long[] nanos, Duration window, Duration database) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Rate(
                sorted.length * 1000.0 / window.toMillis(),
                millis(sorted, 0.5),
                millis(sorted, 0.99),
                database.toNanos() / 1000.0 / sorted.length);
    }

    private static double millis(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) ((sorted.length - 1) * share)] / NANOS_OF_MILLISECOND;
    }
}
