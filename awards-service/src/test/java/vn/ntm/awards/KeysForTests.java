package vn.ntm.awards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;
import vn.ntm.seal.KeyFiles;
import vn.ntm.seal.SealingKeys;

/** Keys to personal data that are drawn for the tests of this module; without them the service does not start. */
public class KeysForTests implements ConfigSource {

    static final Path FOLDER = Path.of("target/personal-data-keys");

    private final Map<String, String> values = Map.of("ntm.personal-data.keys", FOLDER.toString());

    public KeysForTests() {
        draw();
    }

    private static synchronized void draw() {
        if (!KeyFiles.any(FOLDER)) {
            put(SealingKeys.draw());
        }
    }

    /** Puts keys in the place of those that stand there. */
    static void put(SealingKeys keys) {
        try {
            Files.createDirectories(FOLDER);
            for (var file : KeyFiles.content(keys).entrySet()) {
                Path part = Files.createTempFile(FOLDER, "drawn", ".part");
                Files.writeString(part, file.getValue());
                Files.move(part, FOLDER.resolve(file.getKey()), StandardCopyOption.REPLACE_EXISTING);
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
        return "keys to personal data for tests";
    }
}
