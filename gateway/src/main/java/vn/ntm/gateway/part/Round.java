package vn.ntm.gateway.part;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * One round of asking: all that is asked in it is asked at one instant and within one time, be it at once or in turn.
 *
 * @param knownAt the instant whose knowledge answers
 * @param named whether the caller named the instant: then nothing that was known at another one is an answer
 * @param traceParent the trace that the questions belong to
 * @param end when the time is over, in nanoseconds as {@link System#nanoTime} counts them
 * @param whenAbandoned is given what to do as soon as nobody waits any more
 */
public record Round(Instant knownAt, boolean named, String traceParent, long end, Consumer<Runnable> whenAbandoned) {

    /** A first round within this one, if what is asked depends on its answer: half of what is left is kept for the second. */
    public Round firstHalf() {
        long left = end - System.nanoTime();
        return new Round(knownAt, named, traceParent, end - left / 2, whenAbandoned);
    }

    /** What is left of the time; nothing or less if it is over. */
    Duration left() {
        return Duration.ofNanos(end - System.nanoTime());
    }
}
