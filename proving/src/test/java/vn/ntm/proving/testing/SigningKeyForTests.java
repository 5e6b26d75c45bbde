package vn.ntm.proving.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.ntm.kernel.testing.SettingsForTests;
import vn.ntm.proof.jose.SigningKey;

/** A signing key that is drawn for the tests of a service; without one it does not start. */
public abstract class SigningKeyForTests extends SettingsForTests {

    private static final Path FOLDER = Path.of("target/proof-keys");
    private static final String FILE = "test.jwk";

    /** @param address the name under which the service signs */
    protected SigningKeyForTests(String address) {
        super("a signing key for tests", Map.of("ntm.proof.address", address, "ntm.proof.keys", FOLDER.toString()));
        draw();
    }

    private static synchronized void draw() {
        if (!Files.exists(FOLDER.resolve(FILE))) {
            put(FOLDER, FILE, SigningKey.draw());
        }
    }
}
