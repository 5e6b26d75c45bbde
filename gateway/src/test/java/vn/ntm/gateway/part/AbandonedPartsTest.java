package vn.ntm.gateway.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.gateway.upstream.Unanswered.Reason;

class AbandonedPartsTest {

    @AutoClose
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @Test
    void whenNobodyWaitsAnyMoreNoQuestionGoesOn() throws Exception {
        var keeping = new Keeping();
        var units = new PartQuestion("units", List.of(new PlainQuestion(FactService.CRITERIA, "/v1/units")));
        var interrupted = new CountDownLatch(1);
        var arrived = new CountDownLatch(1);
        var silent = new Parts(
                (_, _, _, _, _) -> {
                    try {
                        arrived.countDown();
                        new CountDownLatch(1).await();
                        throw new AssertionError("never");
                    } catch (InterruptedException expected) {
                        interrupted.countDown();
                        throw expected;
                    }
                },
                new KeptParts(keeping, keeping.calendar()),
                threads);
        var round = new Round(
                Keeping.BEGINNING,
                false,
                "t",
                System.nanoTime() + Duration.ofMinutes(1).toNanos(),
                giveUp -> threads.execute(() -> {
                    awaited(arrived);
                    giveUp.run();
                }));

        assertThat(silent.ask(List.of(units), round).getFirst().standing().reason())
                .isEqualTo(Reason.TIMED_OUT);
        assertThat(interrupted.await(1, TimeUnit.MINUTES)).isTrue();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }
}
