package vn.ntm.gateway.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RoundTest {

    @Test
    void theFirstOfTwoRoundsTakesNoMoreThanHalfOfTheTime() {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        var whole = new Round(Keeping.BEGINNING, true, "t", end, _ -> {});

        Round first = whole.firstHalf();

        assertThat(first.left()).isLessThanOrEqualTo(Duration.ofSeconds(30));
        assertThat(whole.end() - first.end())
                .isBetween(0L, Duration.ofSeconds(30).toNanos());
        assertThat(first).returns(whole.knownAt(), Round::knownAt).returns(true, Round::named);
    }
}
