package vn.ntm.local.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The end of a chain as it was seen once, kept away from the database. */
public record Anchor(long position, String chainHash) {

    static Optional<Anchor> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String[] words = Files.readString(file).strip().split(" ", -1);
        return Optional.of(new Anchor(Long.parseLong(words[0]), words.length > 1 ? words[1] : ""));
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, position + " " + chainHash + "\n");
    }
}
