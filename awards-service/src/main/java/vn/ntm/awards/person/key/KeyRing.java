package vn.ntm.awards.person.key;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.ntm.seal.BrokenSeal;
import vn.ntm.seal.KeyFiles;
import vn.ntm.seal.SealingKeys;

/**
 * The keys as they stand in their folder. They are read again once the folder has others, so that nothing is ever sealed with
 * a key that was taken away; keys that cannot be read then do not take the place of those that could.
 */
@Startup
@ApplicationScoped
public class KeyRing {

    private static final Logger LOG = Logger.getLogger(KeyRing.class);

    private final Path folder;
    private volatile Kept kept;

    /** @throws BrokenSeal if there are no keys, or they cannot be used: a reason not to start */
    KeyRing(PersonalDataConfig config) {
        this.folder = config.keys();
        this.kept = new Kept(KeyFiles.read(folder), stamp());
    }

    public SealingKeys keys() {
        Kept now = kept;
        String stamp = stamp();
        if (!stamp.equals(now.stamp())) {
            now = new Kept(readAgain(now.keys()), stamp);
            kept = now;
        }
        return now.keys();
    }

    private SealingKeys readAgain(SealingKeys before) {
        try {
            return KeyFiles.read(folder);
        } catch (BrokenSeal broken) {
            LOG.errorf("The keys of before are used on: %s", broken.getMessage());
            return before;
        }
    }

    /** Another one when the files are others. */
    private String stamp() {
        return Stream.of(KeyFiles.SEALS, KeyFiles.MARKS)
                .map(file -> Objects.toString(state(folder.resolve(file))))
                .toList()
                .toString();
    }

    private static @Nullable String state(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.fileKey() + " " + attributes.lastModifiedTime() + " " + attributes.size();
        } catch (IOException gone) {
            return null;
        }
    }

    /** Keys, and what their files looked like. */
    private record Kept(SealingKeys keys, String stamp) {}
}
