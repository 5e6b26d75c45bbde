package vn.ntm.ledger.follow;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnitFollowerTest {

    @Test
    void aServiceThatIsNotToldWhoseUnitsItHasDoesNotStart() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> UnitFollower.check(false, Optional.empty()))
                .withMessageContaining("ntm.units.feed");
    }

    @Test
    void theOwnerFollowsNobody() {
        assertThatNoException().isThrownBy(() -> UnitFollower.check(true, Optional.empty()));
        assertThatNoException()
                .isThrownBy(() -> UnitFollower.check(false, Optional.of(URI.create("http://criteria/v1/changes"))));
    }
}
