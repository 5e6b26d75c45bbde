package vn.ntm.gateway.fanout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import vn.ntm.gateway.fanout.Section.Available;
import vn.ntm.gateway.fanout.Section.Failed;
import vn.ntm.gateway.fanout.Section.Late;

class FanoutTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @AutoClose
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private final Fanout<String, Integer> fanout = new Fanout<>(threads);

    private final CountDownLatch never = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);

    @Test
    void everyLegKeepsItsPlace() throws InterruptedException {
        fanout.ask("criteria", () -> 19);
        fanout.ask("ocop", () -> 5);

        assertThat(fanout.join(LONG))
                .containsExactly(entry("criteria", new Available<>(19)), entry("ocop", new Available<>(5)));
    }

    @Test
    void aLateLegDoesNotSpoilTheOthersAndIsInterrupted() throws InterruptedException {
        fanout.ask("late", this::neverAnswer);
        fanout.ask("prompt", () -> 19);

        var sections = fanout.join(Duration.ofMillis(50));

        assertThat(sections).containsEntry("prompt", new Available<>(19)).containsEntry("late", new Late<>());
        assertThat(interrupted.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aFailureIsOfItsLegAlone() throws InterruptedException {
        var failure = new IllegalStateException("down");
        fanout.ask("failing", () -> {
            throw failure;
        });
        fanout.ask("prompt", () -> 19);

        assertThat(fanout.join(LONG))
                .containsEntry("failing", new Failed<>(failure))
                .containsEntry("prompt", new Available<>(19));
    }

    @Test
    void allLegsRunAtOnce() throws InterruptedException {
        var both = new CountDownLatch(2);
        fanout.ask("first", () -> meet(both));
        fanout.ask("second", () -> meet(both));

        assertThat(fanout.join(LONG).values()).containsOnly(new Available<>(1));
    }

    @Test
    void whoGoesAwayStopsTheWaiting() throws InterruptedException {
        fanout.ask("late", this::neverAnswer);
        fanout.abandon();

        assertThat(fanout.join(LONG)).containsEntry("late", new Late<>());
    }

    private int neverAnswer() throws InterruptedException {
        try {
            never.await();
            return 0;
        } catch (InterruptedException expected) {
            interrupted.countDown();
            throw expected;
        }
    }

    private static int meet(CountDownLatch both) throws InterruptedException {
        both.countDown();
        both.await();
        return 1;
    }
}
