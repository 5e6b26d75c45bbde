package vn.ntm.gateway.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import vn.ntm.gateway.composite.Caller.Waiter;
import vn.ntm.gateway.part.Answer;
import vn.ntm.gateway.part.Keeping;
import vn.ntm.gateway.part.PartAnswer;
import vn.ntm.gateway.part.PartStatus;
import vn.ntm.gateway.part.Round;
import vn.ntm.gateway.part.Standing;
import vn.ntm.gateway.upstream.Unanswered.Reason;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;

class CompositesTest {

    private static final int MANY = 64;
    private static final String QUESTION = "the year 2023";

    private final Keeping keeping = new Keeping();
    private final AtomicInteger makings = new AtomicInteger();
    private final Composites composites =
            new Composites(keeping, UsualSettings.ofTheGateway(), keeping.calendar(), new ObjectMapper());

    @AutoClose
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @Test
    void allWhoAskWhileItIsMadeGetOne() throws Exception {
        var waiting = new CountDownLatch(MANY);
        List<Future<Composite>> all = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            var waiter = new Waiter("t", false, _ -> waiting.countDown());
            all.add(threads.submit(() -> composites.get(QUESTION, null, waiter, round -> {
                waiting.await();
                return fresh(round.knownAt());
            })));
        }

        for (Future<Composite> one : all) {
            assertThat(one.get()).isSameAs(all.getFirst().get());
        }
        assertThat(makings).hasValue(1);
    }

    @Test
    void whoAsksAMomentLaterGetsTheSameAndAfterThatItIsMadeAnew() throws InterruptedException {
        Composite first = ask(null);
        keeping.later(Duration.ofMillis(499));
        assertThat(ask(null)).isSameAs(first);
        keeping.later(Duration.ofMillis(1));

        Composite second = ask(null);

        assertThat(second).isNotSameAs(first);
        assertThat(first.body().toString()).contains(Keeping.BEGINNING.toString());
        assertThat(second.body().toString()).contains(keeping.now().toString());
        assertThat(composites.keptFor(null)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void whileOneHasItMadeAnewTheOthersGetWhatIsKeptUntilItIsTooOld() throws Exception {
        Composite first = ask(null);
        keeping.later(Duration.ofMillis(500));
        var making = new CountDownLatch(1);
        var made = new CountDownLatch(1);
        Future<Composite> one = threads.submit(() -> composites.get(QUESTION, null, patient(), round -> {
            making.countDown();
            made.await();
            return fresh(round.knownAt());
        }));
        making.await();

        assertThat(ask(null)).isSameAs(first);
        assertThat(composites.known(QUESTION, null)).isSameAs(first);
        keeping.later(Duration.ofMillis(500));
        assertThat(composites.known(QUESTION, null)).isNull();
        made.countDown();

        assertThat(one.get()).isNotSameAs(first);
        assertThat(ask(null)).isSameAs(one.get());
        assertThat(makings).hasValue(2);
    }

    @Test
    void whatCannotBeMadeAnewIsShownAsItIsKept() throws InterruptedException {
        Composite first = ask(null);
        keeping.later(Duration.ofMillis(500));

        assertThat(composites.get(QUESTION, null, patient(), _ -> draft(PartStatus.MISSING, "x")))
                .isSameAs(first);
        keeping.later(Duration.ofMillis(500));
        assertThat(composites.get(QUESTION, null, patient(), _ -> draft(PartStatus.MISSING, "x")))
                .isNotSameAs(first);
    }

    @Test
    void whoGetsWhatIsKeptIsToldHowOldItIs() throws InterruptedException {
        Instant settled = keeping.now().minus(Duration.ofMinutes(6));
        Instant begun = keeping.now();
        keeping.later(Duration.ofMillis(20));
        Composite made = ask(settled);

        assertThat(made.ageAt(begun)).as("of those who waited for it").isZero();
        assertThat(made.ageAt(keeping.now())).isZero();
        keeping.later(Duration.ofMillis(1));
        assertThat(made.ageAt(keeping.now())).isEqualTo(1);
        keeping.later(Duration.ofMinutes(9));
        assertThat(ask(settled).ageAt(keeping.now())).isEqualTo(541);
    }

    @Test
    void anotherQuestionIsAnotherAnswer() throws InterruptedException {
        assertThat(ask(null)).isNotSameAs(composites.get("another", null, patient(), this::fresh));
        assertThat(makings).hasValue(2);
    }

    @Test
    void whoWantsItAnewGetsItAnewAndTheOthersTheNewOne() throws InterruptedException {
        Composite first = ask(null);
        keeping.later(Duration.ofMillis(1));

        Composite anew = composites.get(QUESTION, null, new Waiter("t", true, _ -> {}), this::fresh);

        assertThat(anew).isNotSameAs(first);
        assertThat(ask(null)).isSameAs(anew);
    }

    @Test
    void whatNamesPersonsIsKeptByNobody() throws InterruptedException {
        Instant settled = keeping.now().minus(Duration.ofMinutes(6));
        for (Instant named : Arrays.asList(null, settled)) {
            Composite first = composites.get(QUESTION, named, patient(), _ -> draft(PartStatus.FRESH, "a name", true));

            assertThat(first.namesPersons()).isTrue();
            assertThat(ask(named)).isNotSameAs(first);
        }
    }

    @Test
    void whatWasKnownLongAgoIsKeptForLongerThanWhatIsStillWrittenAt() throws InterruptedException {
        Instant settled = keeping.now().minus(Duration.ofMinutes(6));
        Instant justNow = keeping.now().minus(Duration.ofMinutes(3));
        Composite old = ask(settled);
        Composite young = ask(justNow);
        keeping.later(Duration.ofMinutes(1));

        assertThat(ask(settled)).isSameAs(old);
        assertThat(ask(justNow)).isNotSameAs(young);
        assertThat(composites.keptFor(settled)).isEqualTo(Duration.ofMinutes(10));
        assertThat(composites.keptFor(justNow)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void whatIsNotCompleteIsMadeAnewForTheNext() throws InterruptedException {
        for (PartStatus status : List.of(PartStatus.STALE, PartStatus.MISSING)) {
            Composite first = composites.get(status, null, patient(), _ -> draft(status, "x"));
            assertThat(first.complete()).isFalse();
            assertThat(composites.get(status, null, patient(), _ -> draft(status, "x")))
                    .isNotSameAs(first);
        }
    }

    @Test
    void onlySoManyBytesAreKept() throws InterruptedException {
        for (int asked = 0; asked < 2 * MANY; asked++) {
            composites.get(asked % MANY, null, patient(), this::fresh);
        }

        long fit = keeping.composedBytes() / 2 / 500;
        assertThat(makings.get()).isBetween(2 * MANY - (int) fit, 2 * MANY);
    }

    @Test
    void aRefusalIsForAllWhoWaitAndForNobodyAfterThem() throws Exception {
        var waiting = new CountDownLatch(2);
        Callable<Composite> refused =
                () -> composites.get(QUESTION, null, new Waiter("t", false, _ -> waiting.countDown()), _ -> {
                    waiting.await();
                    throw new Refusal(CommonProblem.NOT_FOUND, Map.of());
                });
        for (Future<Composite> one : List.of(threads.submit(refused), threads.submit(refused))) {
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(one::get)
                    .withCauseInstanceOf(Refusal.class);
        }

        assertThat(ask(null).complete()).isTrue();
    }

    @Test
    void whenTheLastHasGoneAndNotBeforeItIsGivenUp() throws Exception {
        var leaving = new ArrayList<Runnable>();
        var boarded = new CountDownLatch(2);
        var abandoned = new CountDownLatch(1);
        Callable<Composite> asking = () -> composites.get(
                QUESTION,
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
                    return draft(PartStatus.MISSING, "nobody waits");
                });
        List<Future<Composite>> both = List.of(threads.submit(asking), threads.submit(asking));
        boarded.await();

        leaving.getFirst().run();
        assertThat(abandoned.getCount()).isEqualTo(1);
        leaving.getLast().run();

        for (Future<Composite> one : both) {
            assertThat(one.get().complete()).isFalse();
        }
        assertThat(ask(null).complete()).as("the next does not wait for those").isTrue();
    }

    @Test
    void theTagIsOfTheQuestionAndOfWhatThePartsSay() throws InterruptedException {
        Composite one = composites.get(1, null, patient(), _ -> draft(PartStatus.FRESH, "a"));
        Composite same = composites.get(2, null, patient(), _ -> draft(PartStatus.FRESH, "a"));
        Composite other = composites.get(3, null, patient(), _ -> draft(PartStatus.FRESH, "b"));

        assertThat(one.tag()).isEqualTo(same.tag()).isNotEqualTo(other.tag());
        assertThat(one.tag().isWeak()).isTrue();
    }

    private Composite ask(@Nullable Instant named) throws InterruptedException {
        return composites.get(QUESTION, named, patient(), this::fresh);
    }

    private static Waiter patient() {
        return new Waiter("t", false, _ -> {});
    }

    private Making.Draft fresh(Round round) {
        return fresh(round.knownAt());
    }

    private Making.Draft fresh(Instant knownAt) {
        makings.incrementAndGet();
        return draft(PartStatus.FRESH, knownAt.toString());
    }

    private static Making.Draft draft(PartStatus status, String said) {
        return draft(status, said, false);
    }

    private static Making.Draft draft(PartStatus status, String said, boolean namesPersons) {
        Reason reason = status == PartStatus.FRESH ? null : Reason.FAILED;
        var answers = List.of(new Answer("\"" + said + "\"", null));
        return new Making.Draft(
                said,
                "q",
                List.of(new PartAnswer(
                        new Standing("p", status, Keeping.BEGINNING, "/p", reason),
                        namesPersons,
                        List.of("/p"),
                        answers,
                        null)));
    }
}
