package vn.ntm.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import vn.ntm.local.access.Passwords;
import vn.ntm.local.access.Role;
import vn.ntm.local.access.Tokens;
import vn.ntm.local.home.Layout;
import vn.ntm.local.home.PrivateFiles;
import vn.ntm.local.identity.ClientCredentials;
import vn.ntm.local.identity.Identity;
import vn.ntm.local.identity.Keycloak;

/** Where the tokens of a suite come from: ready ones beside PostgreSQL's start, or a Keycloak after it. */
final class SuiteIdentity {

    private final Identity identity;
    private final Layout layout;
    private final Ports ports;
    private volatile @Nullable Keycloak keycloak;

    SuiteIdentity(Identity identity, Layout layout, Ports ports) {
        this.identity = identity;
        this.layout = layout;
        this.ports = ports;
    }

    /** Signing takes as long as PostgreSQL's start, beside which it is done. Nobody takes ready tokens where there is a provider. */
    CompletableFuture<Optional<Tokens>> tokens(InstantSource clock) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        if (identity == Identity.LOCAL) {
                            return Optional.of(Tokens.renew(layout, clock));
                        }
                        PrivateFiles.deleteTree(layout.tokens());
                        return Optional.empty();
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                },
                Thread::startVirtualThread);
    }

    /** The databases that the services do not have. */
    Optional<String> database() {
        return identity == Identity.KEYCLOAK ? Optional.of(Keycloak.PROGRAM) : Optional.empty();
    }

    Keycloak startKeycloak() throws IOException {
        Keycloak provider = Keycloak.start(layout, ports.identity(), ports.postgres());
        keycloak = provider;
        return provider;
    }

    Optional<Keycloak> keycloak() {
        return Optional.ofNullable(keycloak);
    }

    String systemToken() throws IOException, InterruptedException {
        if (identity == Identity.LOCAL) {
            return Files.readString(Tokens.file(layout, Role.SYSTEM));
        }
        String secret = new Passwords(layout.secrets()).of(Keycloak.SYSTEM_CLIENT);
        return new ClientCredentials(Keycloak.issuer(ports.identity()), Keycloak.SYSTEM_CLIENT, secret).token();
    }

    void stop(Duration budget) throws IOException {
        Keycloak provider = keycloak;
        if (provider != null) {
            provider.stop(budget);
        }
    }
}
