package vn.ntm.local.bench.arena;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WrkTest {

    private static final String SAID = """
              Latency Distribution
                 50%  591.00us
                 75%    1.09ms
                 90%    5.44ms
                 99%    1.20s\s
              320624 requests in 5.03s, 94.18MB read
            Requests/sec:  63720.84
            """;

    @Test
    void everyTimeIsReadInMilliseconds() {
        Rate rate = Wrk.read(SAID);

        assertThat(rate.perSecond()).isEqualTo(63_720.84);
        assertThat(rate.medianMillis()).isEqualTo(0.591);
        assertThat(rate.slowMillis()).isEqualTo(1_200.0);
    }

    @Test
    void whatIsNoAnswerOfWrkIsNotAFigure() {
        assertThatIllegalStateException().isThrownBy(() -> Wrk.read("unable to connect to 127.0.0.1:1"));
        assertThatIllegalStateException().isThrownBy(() -> Wrk.read("Requests/sec:  63720.84"));
    }

    @Test
    void noWindowAsksForAnInstantOfAnEarlierOne() {
        var question = new WrkQuestion.EachInstant("/?knownAt=", Instant.parse("2026-11-27T12:00:00Z"));

        assertThat(question.script()).contains("local micros = 0");
        assertThat(question.script()).contains("local micros = 2000000");
    }
}
