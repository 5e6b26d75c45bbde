package vn.ntm.identity;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Whose tokens are taken: without a provider or a key no service runs, for it could refuse nobody with reason. */
@Singleton
class TrustedIssuer {

    private static final String PROVIDER = "quarkus.oidc.auth-server-url";
    private static final String KEY = "quarkus.oidc.public-key";

    private final Config config;

    TrustedIssuer(Config config) {
        this.config = config;
    }

    void isNamed(@Observes StartupEvent start) {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            check(config.getOptionalValue(PROVIDER, String.class), config.getOptionalValue(KEY, String.class));
        }
    }

    static void check(Optional<String> provider, Optional<String> key) {
        if (provider.isEmpty() && key.isEmpty()) {
            throw new ConfigurationException("Nobody's tokens are trusted: set " + PROVIDER + " or " + KEY);
        }
    }
}
