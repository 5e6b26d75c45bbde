package vn.ntm.gateway.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import vn.ntm.gateway.composite.Caller.Waiter;
import vn.ntm.gateway.part.PartStatus;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;

class CompositesTest {

    private static final int MANY = 64;

    private final Asking asking = new Asking();

    @AutoClose
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @Test
    void allWhoAskWhileItIsMadeGetOne() throws Exception {
        var waiting = new CountDownLatch(MANY);
        List<Future<Composite>> all = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            var waiter = new Waiter("t", false, _ -> waiting.countDown());
            all.add(threads.submit(() -> asking.composites.get(Asking.QUESTION, null, waiter, round -> {
                waiting.await();
                return asking.fresh(round.knownAt());
            })));
        }

        for (Future<Composite> one : all) {
            assertThat(one.get()).isSameAs(all.getFirst().get());
        }
        assertThat(asking.makings).hasValue(1);
    }

    @Test
    void anotherQuestionIsAnotherAnswer() throws InterruptedException {
        assertThat(asking.ask(null))
                .isNotSameAs(asking.composites.get("another", null, Asking.patient(), asking::fresh));
        assertThat(asking.makings).hasValue(2);
    }

    @Test
    void whatIsNotCompleteIsMadeAnewForTheNext() throws InterruptedException {
        for (PartStatus status : List.of(PartStatus.STALE, PartStatus.MISSING)) {
            Composite first = asking.composites.get(status, null, Asking.patient(), _ -> Asking.draft(status, "x"));
            assertThat(first.complete()).isFalse();
            assertThat(asking.composites.get(status, null, Asking.patient(), _ -> Asking.draft(status, "x")))
                    .isNotSameAs(first);
        }
    }

    @Test
    void aRefusalIsForAllWhoWaitAndForNobodyAfterThem() throws Exception {
        var waiting = new CountDownLatch(2);
        Callable<Composite> refused = () ->
                asking.composites.get(Asking.QUESTION, null, new Waiter("t", false, _ -> waiting.countDown()), _ -> {
                    waiting.await();
                    throw new Refusal(CommonProblem.NOT_FOUND, Map.of());
                });
        for (Future<Composite> one : List.of(threads.submit(refused), threads.submit(refused))) {
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(one::get)
                    .withCauseInstanceOf(Refusal.class);
        }

        assertThat(asking.ask(null).complete()).isTrue();
    }

    @Test
    void whenTheLastHasGoneAndNotBeforeItIsGivenUp() throws Exception {
        var leaving = new ArrayList<Runnable>();
        var boarded = new CountDownLatch(2);
        var abandoned = new CountDownLatch(1);
        Callable<Composite> caller = () -> asking.composites.get(
                Asking.QUESTION,
                null,
                new Waiter("t", false, leave -> {
                    synchronized (leaving) {
                        leaving.add(leave);
                    }
                    boarded.countDown();
                }),
                round -> {
                    round.whenAbandoned().accept(abandoned::countDown);
                    abandoned.await();
                    return Asking.draft(PartStatus.MISSING, "nobody waits");
                });
        List<Future<Composite>> both = List.of(threads.submit(caller), threads.submit(caller));
        boarded.await();

        leaving.getFirst().run();
        assertThat(abandoned.getCount()).isEqualTo(1);
        leaving.getLast().run();

        for (Future<Composite> one : both) {
            assertThat(one.get().complete()).isFalse();
        }
        assertThat(asking.ask(null).complete())
                .as("the next does not wait for those")
                .isTrue();
    }

    @Test
    void theTagIsOfTheQuestionAndOfWhatThePartsSay() throws InterruptedException {
        Composite one = asking.composites.get(1, null, Asking.patient(), _ -> Asking.draft(PartStatus.FRESH, "a"));
        Composite same = asking.composites.get(2, null, Asking.patient(), _ -> Asking.draft(PartStatus.FRESH, "a"));
        Composite other = asking.composites.get(3, null, Asking.patient(), _ -> Asking.draft(PartStatus.FRESH, "b"));

        assertThat(one.tag()).isEqualTo(same.tag()).isNotEqualTo(other.tag());
        assertThat(one.tag().isWeak()).isTrue();
    }
}
