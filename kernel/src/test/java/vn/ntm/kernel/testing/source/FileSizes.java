package vn.ntm.kernel.testing.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A file is read in one sitting, a test too: one that grows beyond hides a second subject. */
final class FileSizes {

    private static final int MOST_LINES = 250;

    /** What is built or fetched, not written. */
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules");

    private FileSizes() {}

    /** The Java files below a folder that are too long, each with its length. */
    static List<String> tooLong(Path folder) {
        var found = new ArrayList<String>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    return written(folder.relativize(directory))
                            ? FileVisitResult.CONTINUE
                            : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    int lines = file.toString().endsWith(".java")
                            ? Files.readAllLines(file).size()
                            : 0;
                    if (lines > MOST_LINES) {
                        found.add(file + ": " + lines + " lines");
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    private static boolean written(Path folder) {
        String name = folder.getFileName().toString();
        return !name.startsWith(".") && !NOT_OURS.contains(name);
    }
}
