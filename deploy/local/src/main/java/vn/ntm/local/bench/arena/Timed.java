package vn.ntm.local.bench.arena;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.DoubleStream;

/**
 * What something took, done many times by one caller after another.
 *
 * @param medianMillis half took longer
 * @param slowMillis what 99 of 100 did not exceed
 * @param times how often it was done, which is less often than asked where it is slow
 */
public record Timed(double medianMillis, double slowMillis, int times) {

    /** What is slow is done less often, but so often that there is a middle. */
    private static final int LEAST = 20;

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final double NANOS_OF_MILLISECOND = 1_000_000.0;

    /**
     * Does it so often, or until a minute is over, but twenty times at least.
     *
     * @param warming how often it is done before it counts, or a minute long
     */
    public static Timed of(int warming, int times, Callable<?> work) throws Exception {
        return of(warming, times, LONGEST, work);
    }

    public static Timed of(int warming, int times, Duration longest, Callable<?> work) throws Exception {
        millis(warming, 1, longest, work);
        return of(millis(times, LEAST, longest, work));
    }

    public static Timed of(double[] millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return new Timed(sorted[sorted.length / 2], sorted[(sorted.length * 99 + 99) / 100 - 1], sorted.length);
    }

    private static double[] millis(int most, int least, Duration longest, Callable<?> work) throws Exception {
        DoubleStream.Builder millis = DoubleStream.builder();
        long end = System.nanoTime() + longest.toNanos();
        for (int done = 0; done < most && (done < least || System.nanoTime() < end); done++) {
            long begun = System.nanoTime();
            work.call();
            millis.add((System.nanoTime() - begun) / NANOS_OF_MILLISECOND);
        }
        return millis.build().toArray();
    }
}
