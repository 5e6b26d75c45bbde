package vn.ntm.proving.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;
import vn.ntm.proof.jose.SigningKey;

/** A signing key that is drawn for the tests of a service; without one it does not start. */
public abstract class SigningKeyForTests implements ConfigSource {

    private static final Path FOLDER = Path.of("target/proof-keys");

    private final Map<String, String> values;

    /** @param address the name under which the service signs */
    protected SigningKeyForTests(String address) {
        this.values = Map.of("ntm.proof.address", address, "ntm.proof.keys", FOLDER.toString());
        draw();
    }

    private static synchronized void draw() {
        try {
            Path file = FOLDER.resolve("test.jwk");
            if (!Files.exists(file)) {
                Files.createDirectories(FOLDER);
                Path part = Files.createTempFile(FOLDER, "drawn", ".part");
                Files.writeString(part, SigningKey.draw());
                Files.move(part, file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Map<String, String> getProperties() {
        return values;
    }

    @Override
    public Set<String> getPropertyNames() {
        return values.keySet();
    }

    @Override
    public @Nullable String getValue(String name) {
        return values.get(name);
    }

    @Override
    public String getName() {
        return "a signing key for tests";
    }
}
