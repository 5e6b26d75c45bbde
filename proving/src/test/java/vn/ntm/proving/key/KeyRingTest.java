package vn.ntm.proving.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.proof.jose.BrokenKey;
import vn.ntm.proof.jose.Checked.Genuine;
import vn.ntm.proof.jose.SignedText;
import vn.ntm.proof.jose.SigningKey;
import vn.ntm.proof.jose.TrustedKey;

/** Keys come and go, and what was signed stays checkable. */
class KeyRingTest {

    private static final String TYPE = "test";

    @TempDir
    Path folder;

    private String address = "https://ocop.test/ocop";
    private final Remembered remembered = new Remembered();

    @Test
    void aKeyIsPublishedBeforeItSigns() throws IOException {
        String old = put("2026.jwk");
        String next = put("2027.jwk");

        KeyRing ring = ring(Optional.of(old), List.of());

        assertThat(ring.signer().open().id()).isEqualTo(old);
        assertThat(ring.open().keys()).extracting(TrustedKey::id).containsExactly(old, next);
    }

    @Test
    void whatAKeySignedIsCheckedAfterItWasPutAway() throws IOException {
        put("2026.jwk");
        String signed = ring(Optional.empty(), List.of()).signer().sign(TYPE, "{}");
        Files.delete(folder.resolve("2026.jwk"));
        String next = put("2027.jwk");

        KeyRing ring = ring(Optional.empty(), List.of());

        assertThat(ring.signer().open().id()).isEqualTo(next);
        assertThat(ring.open().keys()).hasSize(2);
        assertThat(SignedText.check(signed, TYPE, ring.open())).isInstanceOf(Genuine.class);
    }

    @Test
    void whatAKeySignedIsRefusedAfterTheKeyWasWithdrawn() throws IOException {
        String leaked = put("2026.jwk");
        String signed = ring(Optional.empty(), List.of()).signer().sign(TYPE, "{}");
        Files.delete(folder.resolve("2026.jwk"));
        put("2027.jwk");

        KeyRing ring = ring(Optional.empty(), List.of(leaked));

        assertThat(SignedText.check(signed, TYPE, ring.open())).isNotInstanceOf(Genuine.class);
    }

    @Test
    void aKeyThatWasWithdrawnSignsNothing() throws IOException {
        String leaked = put("2026.jwk");

        assertThatThrownBy(() -> ring(Optional.empty(), List.of(leaked)))
                .isInstanceOf(BrokenKey.class)
                .hasMessageContaining("withdrawn");
    }

    @Test
    void itIsNotGuessedWhichOfTwoKeysSigns() throws IOException {
        put("2026.jwk");
        put("2027.jwk");

        assertThatThrownBy(() -> ring(Optional.empty(), List.of()))
                .isInstanceOf(BrokenKey.class)
                .hasMessageContaining("ntm.proof.signs-with");
        assertThatThrownBy(() -> ring(Optional.of("another"), List.of())).isInstanceOf(BrokenKey.class);
    }

    @Test
    void oneIssuerHasOneName() throws IOException {
        put("2026.jwk");
        address = "https://ocop.test/ocop/";

        assertThatThrownBy(() -> ring(Optional.empty(), List.of())).hasMessageContaining("without a slash");
    }

    @Test
    void withoutAKeyOrWithABrokenOneNothingStarts() throws IOException {
        assertThatThrownBy(() -> ring(Optional.empty(), List.of()))
                .isInstanceOf(BrokenKey.class)
                .hasMessageContaining("no signing key");
        assertThatThrownBy(() -> new KeyFolder(folder.resolve("nowhere"))).isInstanceOf(BrokenKey.class);

        put("2026.jwk");
        Files.writeString(folder.resolve("2027.jwk"), "{\"kty\":\"EC\"}");

        assertThatThrownBy(() -> ring(Optional.empty(), List.of()))
                .isInstanceOf(BrokenKey.class)
                .hasMessageContaining("2027.jwk cannot be used");
    }

    private String put(String name) throws IOException {
        String drawn = SigningKey.draw();
        Files.writeString(folder.resolve(name), drawn);
        return SigningKey.read(drawn).open().id();
    }

    private KeyRing ring(Optional<String> signsWith, List<String> withdrawn) {
        var ring = new KeyRing(
                new Config(URI.create(address), folder, signsWith, Optional.of(withdrawn)),
                remembered,
                new Calendar(InstantSource.fixed(Instant.parse("2026-11-23T01:00:00Z"))));
        ring.remember();
        return ring;
    }

    private record Config(URI address, Path keys, Optional<String> signsWith, Optional<List<String>> withdrawn)
            implements ProofConfig {

        @Override
        public Optional<URI> page() {
            return Optional.empty();
        }

        @Override
        public Duration listHolds() {
            return Duration.ofDays(1);
        }
    }

    private static final class Remembered implements PublishedKeys {

        private final List<TrustedKey> keys = new ArrayList<>();

        @Override
        public void remember(TrustedKey key, Instant at) {
            keys.add(key);
        }

        @Override
        public List<TrustedKey> all() {
            return keys;
        }
    }
}
