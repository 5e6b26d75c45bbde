package vn.ntm.kernel.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/** Settings without which a service does not start, and that its tests have of their own: where keys are that are drawn for them. */
public abstract class SettingsForTests implements ConfigSource {

    private final String name;
    private final Map<String, String> values;

    protected SettingsForTests(String name, Map<String, String> values) {
        this.name = name;
        this.values = Map.copyOf(values);
    }

    /** Puts a file in the place of one that may stand there; whoever reads it reads all of the one or of the other. */
    protected static void put(Path folder, String file, String content) {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "drawn", ".part");
            Files.writeString(part, content);
            Files.move(part, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
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
    public @Nullable String getValue(String setting) {
        return values.get(setting);
    }

    @Override
    public String getName() {
        return name;
    }
}
