package vn.ntm.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RatesTest {

    private final Rates rates = new Rates(new Strict());

    @Test
    void whoHasAskedOftenEnoughWaits() {
        var client = new Client("192.0.2.1", Optional.empty());

        assertThat(rates.draw(client)).isEqualTo(new Rates.Allowance(true, 1, 1800, 0));
        assertThat(rates.draw(client)).isEqualTo(new Rates.Allowance(true, 0, 3600, 0));
        Rates.Allowance refused = rates.draw(client);

        assertThat(refused.granted()).isFalse();
        assertThat(refused.retryAfter()).isBetween(1790L, 1800L);
        assertThat(refused.header()).matches("\"client\";r=0;t=3[56]\\d\\d");
        assertThat(rates.policy()).isEqualTo("\"client\";q=2;w=3600");
        assertThat(rates.draw(new Client("192.0.2.2", Optional.empty())).granted())
                .isTrue();
    }

    @Test
    void inventedTokensAreNoWayAroundIt() {
        long granted = 0;
        for (int i = 0; i < 100; i++) {
            granted += rates.draw(new Client("192.0.2.3", Optional.of("token-" + i)))
                            .granted()
                    ? 1
                    : 0;
        }
        assertThat(granted).isEqualTo(6);
    }

    private record Strict() implements LimitConfig.Rate {

        @Override
        public int requests() {
            return 2;
        }

        @Override
        public Duration window() {
            return Duration.ofHours(1);
        }

        @Override
        public int tokensOfOneAddress() {
            return 3;
        }

        @Override
        public int atOnce() {
            return 1;
        }

        @Override
        public int atOnceOfOneAddress() {
            return 1;
        }

        @Override
        public int clients() {
            return 1000;
        }

        @Override
        public int trustedProxies() {
            return 0;
        }
    }
}
