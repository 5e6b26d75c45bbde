package vn.ntm.local.bench.arena;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimedTest {

    @ParameterizedTest
    @CsvSource({"20, 11, 20", "100, 51, 99", "300, 151, 297", "1, 1, 1"})
    void ninetyNineOfAHundredDidNotTakeLonger(int times, double median, double slow) {
        double[] millis =
                IntStream.range(0, times).mapToDouble(done -> times - done).toArray();

        assertThat(Timed.of(millis)).isEqualTo(new Timed(median, slow, times));
    }

    @Test
    void whatIsQuickIsDoneAsOftenAsIsAsked() throws Exception {
        var done = new AtomicInteger();

        assertThat(Timed.of(30, 50, done::incrementAndGet).times()).isEqualTo(50);
        assertThat(done).hasValue(80);
    }

    @Test
    void whatIsSlowIsDoneLessOftenAndSaysHowOften() throws Exception {
        var done = new AtomicInteger();

        assertThat(Timed.of(300, 300, Duration.ZERO, done::incrementAndGet).times())
                .isEqualTo(20);
        assertThat(done).hasValue(21);
    }
}
