package vn.ntm.kernel.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The province's data folder: what a launcher posts, in its order. */
public final class DataFolder {

    private static final Path HATINH = PostgresForTests.checkout().resolve("deploy/data/hatinh");

    private DataFolder() {}

    /** The files of a service in the order in which they are loaded. */
    public static List<Entry> of(String service) {
        try {
            return Files.readAllLines(HATINH.resolve("load-order.csv")).stream()
                    .map(line -> line.split(",", -1))
                    .filter(cells -> cells[0].equals(service))
                    .map(cells -> new Entry(cells[1], HATINH.resolve(cells[2])))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** One file and the kind of import that takes it. */
    public record Entry(String kind, Path file) {}
}
