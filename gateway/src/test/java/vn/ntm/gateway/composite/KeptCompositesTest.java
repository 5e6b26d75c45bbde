package vn.ntm.gateway.composite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import vn.ntm.gateway.composite.Caller.Waiter;
import vn.ntm.gateway.part.Keeping;
import vn.ntm.gateway.part.PartStatus;

class KeptCompositesTest {

    private static final int MANY = 64;

    private final Asking asking = new Asking();

    @AutoClose
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @Test
    void whoAsksAMomentLaterGetsTheSameAndAfterThatItIsMadeAnew() throws InterruptedException {
        Composite first = asking.ask(null);
        asking.keeping.later(Duration.ofMillis(499));
        assertThat(asking.ask(null)).isSameAs(first);
        asking.keeping.later(Duration.ofMillis(1));

        Composite second = asking.ask(null);

        assertThat(second).isNotSameAs(first);
        assertThat(first.body().toString()).contains(Keeping.BEGINNING.toString());
        assertThat(second.body().toString()).contains(asking.keeping.now().toString());
        assertThat(asking.composites.keptFor(null)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void whileOneHasItMadeAnewTheOthersGetWhatIsKeptUntilItIsTooOld() throws Exception {
        Composite first = asking.ask(null);
        asking.keeping.later(Duration.ofMillis(500));
        var making = new CountDownLatch(1);
        var made = new CountDownLatch(1);
        Future<Composite> one =
                threads.submit(() -> asking.composites.get(Asking.QUESTION, null, Asking.patient(), round -> {
                    making.countDown();
                    made.await();
                    return asking.fresh(round.knownAt());
                }));
        making.await();

        assertThat(asking.ask(null)).isSameAs(first);
        assertThat(asking.composites.known(Asking.QUESTION, null)).isSameAs(first);
        asking.keeping.later(Duration.ofMillis(500));
        assertThat(asking.composites.known(Asking.QUESTION, null)).isNull();
        made.countDown();

        assertThat(one.get()).isNotSameAs(first);
        assertThat(asking.ask(null)).isSameAs(one.get());
        assertThat(asking.makings).hasValue(2);
    }

    @Test
    void whatCannotBeMadeAnewIsShownAsItIsKept() throws InterruptedException {
        Composite first = asking.ask(null);
        asking.keeping.later(Duration.ofMillis(500));

        assertThat(asking.composites.get(
                        Asking.QUESTION, null, Asking.patient(), _ -> Asking.draft(PartStatus.MISSING, "x")))
                .isSameAs(first);
        asking.keeping.later(Duration.ofMillis(500));
        assertThat(asking.composites.get(
                        Asking.QUESTION, null, Asking.patient(), _ -> Asking.draft(PartStatus.MISSING, "x")))
                .isNotSameAs(first);
    }

    @Test
    void whoGetsWhatIsKeptIsToldHowOldItIs() throws InterruptedException {
        Instant settled = asking.keeping.now().minus(Duration.ofMinutes(6));
        Instant begun = asking.keeping.now();
        asking.keeping.later(Duration.ofMillis(20));
        Composite made = asking.ask(settled);

        assertThat(made.ageAt(begun)).as("of those who waited for it").isZero();
        assertThat(made.ageAt(asking.keeping.now())).isZero();
        asking.keeping.later(Duration.ofMillis(1));
        assertThat(made.ageAt(asking.keeping.now())).isEqualTo(1);
        asking.keeping.later(Duration.ofMinutes(9));
        assertThat(asking.ask(settled).ageAt(asking.keeping.now())).isEqualTo(541);
    }

    @Test
    void whoWantsItAnewGetsItAnewAndTheOthersTheNewOne() throws InterruptedException {
        Composite first = asking.ask(null);
        asking.keeping.later(Duration.ofMillis(1));

        Composite anew = asking.composites.get(Asking.QUESTION, null, new Waiter("t", true, _ -> {}), asking::fresh);

        assertThat(anew).isNotSameAs(first);
        assertThat(asking.ask(null)).isSameAs(anew);
    }

    @Test
    void whatNamesPersonsIsKeptByNobody() throws InterruptedException {
        Instant settled = asking.keeping.now().minus(Duration.ofMinutes(6));
        for (Instant named : Arrays.asList(null, settled)) {
            Composite first = asking.composites.get(
                    Asking.QUESTION, named, Asking.patient(), _ -> Asking.draft(PartStatus.FRESH, "a name", true));

            assertThat(first.namesPersons()).isTrue();
            assertThat(asking.ask(named)).isNotSameAs(first);
        }
    }

    @Test
    void whatWasKnownLongAgoIsKeptForLongerThanWhatIsStillWrittenAt() throws InterruptedException {
        Instant settled = asking.keeping.now().minus(Duration.ofMinutes(6));
        Instant justNow = asking.keeping.now().minus(Duration.ofMinutes(3));
        Composite old = asking.ask(settled);
        Composite young = asking.ask(justNow);
        asking.keeping.later(Duration.ofMinutes(1));

        assertThat(asking.ask(settled)).isSameAs(old);
        assertThat(asking.ask(justNow)).isNotSameAs(young);
        assertThat(asking.composites.keptFor(settled)).isEqualTo(Duration.ofMinutes(10));
        assertThat(asking.composites.keptFor(justNow)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void onlySoManyBytesAreKept() throws InterruptedException {
        for (int asked = 0; asked < 2 * MANY; asked++) {
            asking.composites.get(asked % MANY, null, Asking.patient(), asking::fresh);
        }

        long fit = asking.keeping.composedBytes() / 2 / 500;
        assertThat(asking.makings.get()).isBetween(2 * MANY - (int) fit, 2 * MANY);
    }
}
