package vn.ntm.gateway.fanout;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks several at once within one time budget. A leg that fails or is late becomes a section that says so; it never
 * fails the others. A late leg is interrupted.
 *
 * @param <K> what tells the legs apart
 */
public final class Fanout<K, T> {

    private final ExecutorService threads;
    private final Map<K, Future<T>> legs = Collections.synchronizedMap(new LinkedHashMap<>());

    public Fanout(ExecutorService threads) {
        this.threads = threads;
    }

    /** Starts at once. */
    public void ask(K leg, Callable<T> call) {
        legs.put(leg, threads.submit(call));
    }

    /** Gives up every leg that has not answered yet: the one who asked has gone. */
    public void abandon() {
        Map.copyOf(legs).values().forEach(leg -> leg.cancel(true));
    }

    /** Returns when every leg has answered, or when the budget is spent. What comes later is not seen. */
    public Map<K, Section<T>> join(Duration budget) throws InterruptedException {
        long deadline = System.nanoTime() + budget.toNanos();
        var sections = new LinkedHashMap<K, Section<T>>();
        try {
            for (var leg : legs.entrySet()) {
                sections.put(leg.getKey(), settle(leg.getValue(), deadline - System.nanoTime()));
            }
        } finally {
            abandon();
        }
        return sections;
    }

    private Section<T> settle(Future<T> leg, long nanoseconds) throws InterruptedException {
        try {
            return new Section.Available<>(leg.get(Math.max(0, nanoseconds), TimeUnit.NANOSECONDS));
        } catch (TimeoutException | CancellationException late) {
            return new Section.Late<>();
        } catch (ExecutionException failed) {
            return new Section.Failed<>(Objects.requireNonNullElse(failed.getCause(), failed));
        }
    }
}
