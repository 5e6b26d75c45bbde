package vn.ntm.awards;

import java.nio.file.Path;
import java.util.Map;
import vn.ntm.kernel.testing.SettingsForTests;
import vn.ntm.seal.KeyFiles;
import vn.ntm.seal.SealingKeys;

/** Keys to personal data that are drawn for the tests of this module; without them the service does not start. */
public class KeysForTests extends SettingsForTests {

    static final Path FOLDER = Path.of("target/personal-data-keys");

    public KeysForTests() {
        super("keys to personal data for tests", Map.of("ntm.personal-data.keys", FOLDER.toString()));
        draw();
    }

    private static synchronized void draw() {
        if (!KeyFiles.any(FOLDER)) {
            put(SealingKeys.draw());
        }
    }

    /** Puts keys in the place of those that stand there. */
    static void put(SealingKeys keys) {
        KeyFiles.content(keys).forEach((file, content) -> put(FOLDER, file, content));
    }
}
