package vn.ntm.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The two files in which the keys stand: sets of keys as Tink writes them in JSON. Whoever can read them can open everything. */
public final class KeyFiles {

    /** The keys that seal. */
    public static final String SEALS = "seals.json";

    /** The keys by which equal texts are found. */
    public static final String MARKS = "marks.json";

    private KeyFiles() {}

    /** Whether anything of keys stands there. */
    public static boolean any(Path folder) {
        return Files.exists(folder.resolve(SEALS)) || Files.exists(folder.resolve(MARKS));
    }

    /** @throws BrokenSeal if a file is missing, or is no set of keys for its purpose */
    public static SealingKeys read(Path folder) {
        try {
            return SealingKeys.read(Files.readString(folder.resolve(SEALS)), Files.readString(folder.resolve(MARKS)));
        } catch (IOException unreadable) {
            throw new BrokenSeal("The keys for personal data cannot be read from " + folder, unreadable);
        } catch (BrokenSeal broken) {
            throw new BrokenSeal(
                    "The keys for personal data in %s cannot be used: %s".formatted(folder, broken.getMessage()),
                    broken);
        }
    }

    /** What stands in each file. */
    public static Map<String, String> content(SealingKeys keys) {
        return Map.of(SEALS, keys.seals(), MARKS, keys.marks());
    }
}
