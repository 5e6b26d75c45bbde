package vn.ntm.identity;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrustedIssuerTest {

    @Test
    void aServiceThatIsGivenNeitherProviderNorKeyDoesNotStart() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> TrustedIssuer.check(Optional.empty(), Optional.empty()))
                .withMessage(
                        "Nobody's tokens are trusted: set quarkus.oidc.auth-server-url or quarkus.oidc.public-key");
    }

    @Test
    void oneOfThemIsEnough() {
        assertThatNoException()
                .isThrownBy(() -> TrustedIssuer.check(Optional.of("https://id.example"), Optional.empty()));
        assertThatNoException().isThrownBy(() -> TrustedIssuer.check(Optional.empty(), Optional.of("a key")));
    }
}
