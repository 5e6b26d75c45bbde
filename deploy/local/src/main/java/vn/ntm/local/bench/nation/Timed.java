package vn.ntm.local.bench.nation;

import java.util.Arrays;
import java.util.concurrent.Callable;

/**
 * What something took, done many times by one caller after another.
 *
 * @param medianMillis of all times
 * @param slowMillis what 99 of 100 did not exceed
 */
record Timed(double medianMillis, double slowMillis) {

    private static final double NANOS_OF_MILLISECOND = 1_000_000.0;

    /** @param warming how often it is done before it counts */
    static Timed of(int warming, int times, Callable<?> work) throws Exception {
        for (int i = 0; i < warming; i++) {
            work.call();
        }
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            long begun = System.nanoTime();
            work.call();
            millis[i] = (System.nanoTime() - begun) / NANOS_OF_MILLISECOND;
        }
        Arrays.sort(millis);
        return new Timed(millis[times / 2], millis[(times - 1) * 99 / 100]);
    }
}
