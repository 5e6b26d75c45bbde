package vn.ntm.ocop.council.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class QuorumTest {

    @Test
    void aShareIsReachedExactlyOrNotAtAll() {
        var threeQuarters = new Quorum(BigDecimal.valueOf(75));

        assertThat(threeQuarters.reached(6, 8)).isTrue();
        assertThat(threeQuarters.reached(5, 7)).isFalse();
        assertThat(new Quorum(new BigDecimal("66.67")).reached(2, 3)).isFalse();
        assertThat(new Quorum(new BigDecimal("66.66")).reached(2, 3)).isTrue();
    }

    @Test
    void ofNobodyThereIsNoQuorum() {
        assertThat(new Quorum(BigDecimal.ZERO).reached(0, 0)).isFalse();
    }
}
