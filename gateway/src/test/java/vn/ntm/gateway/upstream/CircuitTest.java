package vn.ntm.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.StreamResetException;
import java.net.ConnectException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Four calls are looked at, half of them may fail, a service is left alone for two seconds, and two calls try it. */
class CircuitTest {

    private static final Duration REST = Duration.ofSeconds(2);
    private static final Duration TRIAL_TIME = Duration.ofMinutes(1);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-27T02:00:00Z"));
    private final Circuit circuit = new Circuit(FactService.OCOP, new FewCalls(), clock(now::get));

    @ParameterizedTest
    @MethodSource("faults")
    void aServiceThatLeavesHalfOfTheCallsUnansweredIsLeftAlone(Throwable fault) {
        answer();
        fail(fault);
        answer();
        assertThat(circuit.admits()).isTrue();
        circuit.unanswered(fault);

        assertThat(circuit.admits()).isFalse();
    }

    static Stream<Throwable> faults() {
        return Stream.of(
                new ConnectException("refused"),
                new HttpClosedException("closed"),
                new IllegalArgumentException("no HTTP"),
                new StreamResetException(0, new TimeoutException("silent")));
    }

    @Test
    void nothingIsConcludedFromFewerCalls() {
        fail(new ConnectException("refused"));
        fail(new ConnectException("refused"));
        fail(new ConnectException("refused"));

        assertThat(circuit.admits()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("noFaults")
    void whatIsNoFaultOfTheServiceIsNotHeldAgainstIt(Throwable reason) {
        for (int i = 0; i < 20; i++) {
            fail(reason);
        }
        assertThat(circuit.admits()).isTrue();
    }

    static Stream<Throwable> noFaults() {
        return Stream.of(
                new ConnectionPoolTooBusyException("full"),
                new TimeoutException("no connection was free"),
                new Unanswered(Unanswered.Reason.FAILED, "status 500"),
                new Unanswered(Unanswered.Reason.REFUSED, "status 400"),
                new StreamResetException(0),
                new StreamResetException(0, new HttpClosedException("the caller went")));
    }

    @Test
    void whoGoesAtOnceSaysNothingOfTheServiceAndWhoWaitedLongDoes() {
        Duration budget = Duration.ofSeconds(2);
        for (int i = 0; i < 20; i++) {
            assertThat(circuit.admits()).isTrue();
            circuit.abandoned(Duration.ofMillis(999), budget);
        }
        for (int i = 0; i < 4; i++) {
            assertThat(circuit.admits()).isTrue();
            circuit.abandoned(Duration.ofSeconds(1), budget);
        }
        assertThat(circuit.admits()).isFalse();
    }

    @Test
    void afterAWhileItIsTriedByAFewAndThenByAll() {
        leftAlone();
        pass(REST.plusMillis(1));

        assertThat(circuit.admits()).isTrue();
        assertThat(circuit.admits()).isTrue();
        assertThat(circuit.admits()).as("two try, the others wait").isFalse();
        circuit.answered();
        circuit.answered();

        for (int i = 0; i < 20; i++) {
            assertThat(circuit.admits()).isTrue();
        }
    }

    @Test
    void aTrialThatFailsLeavesItAloneAgain() {
        leftAlone();
        pass(REST.plusMillis(1));
        answer();
        fail(new ConnectException("refused"));

        assertThat(circuit.admits()).isFalse();
        pass(REST.plusMillis(1));
        assertThat(circuit.admits()).isTrue();
    }

    @Test
    void aTrialThatItsCallerGaveUpMakesRoomForAnother() {
        leftAlone();
        pass(REST.plusMillis(1));
        for (int i = 0; i < 20; i++) {
            assertThat(circuit.admits()).isTrue();
            circuit.unanswered(new StreamResetException(0, new HttpClosedException("the caller went")));
        }
    }

    @Test
    void aTrialOfWhichNothingIsHeardIsReplacedByOthers() {
        leftAlone();
        pass(REST.plusMillis(1));
        assertThat(circuit.admits()).isTrue();
        assertThat(circuit.admits()).isTrue();
        pass(TRIAL_TIME);
        assertThat(circuit.admits()).as("two are still waited for").isFalse();

        pass(Duration.ofMillis(1));
        answer();
        answer();

        for (int i = 0; i < 20; i++) {
            assertThat(circuit.admits()).isTrue();
        }
    }

    private void leftAlone() {
        for (int i = 0; i < 4; i++) {
            fail(new ConnectException("refused"));
        }
        pass(REST.minusMillis(1));
        assertThat(circuit.admits()).isFalse();
        pass(Duration.ofMillis(1).minus(REST));
    }

    private void answer() {
        assertThat(circuit.admits()).isTrue();
        circuit.answered();
    }

    private void fail(Throwable failure) {
        assertThat(circuit.admits()).isTrue();
        circuit.unanswered(failure);
    }

    private void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    private static Clock clock(InstantSource source) {
        return source.withZone(ZoneOffset.UTC);
    }

    private record FewCalls(int calls, int percent, Duration rest, int trials, Duration trialTime)
            implements GatewayConfig.Circuit {

        private FewCalls() {
            this(4, 50, REST, 2, TRIAL_TIME);
        }
    }
}
