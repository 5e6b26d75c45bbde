package vn.ntm.casework.attachment.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.ntm.casework.attachment.application.FileStore;

/** A folder with a file for each content; whoever runs the service alone reads them. */
final class FolderStore implements FileStore {

    private static final int FAN = 2;
    private static final String PART = ".part";

    private final Path folder;

    FolderStore(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public void keep(String sha256, Path file) {
        Path place = place(sha256);
        try {
            Path within = Files.createDirectories(folder.resolve(sha256.substring(0, FAN)));
            if (!Files.exists(place)) {
                write(file, within, place);
            }
            onDisk(within);
            // the folder within may be new
            onDisk(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public InputStream open(String sha256) {
        try {
            return Files.newInputStream(place(sha256));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(Path file, Path within, Path place) throws IOException {
        Path part = Files.createTempFile(within, place.getFileName().toString(), PART);
        try {
            removeAbandoned(within, part);
            Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
            onDisk(part);
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** A machine that fell while it wrote a file left a part of it; whoever still writes began less than a day before. */
    private static void removeAbandoned(Path within, Path fresh) throws IOException {
        Instant before = Files.getLastModifiedTime(fresh).toInstant().minus(Duration.ofDays(1));
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(within, "*" + PART)) {
            for (Path part : parts) {
                if (lastWritten(part).filter(before::isAfter).isPresent()) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    /** Nothing if whoever wrote the part has finished meanwhile. */
    private static Optional<Instant> lastWritten(Path part) throws IOException {
        try {
            return Optional.of(Files.getLastModifiedTime(part).toInstant());
        } catch (NoSuchFileException finished) {
            return Optional.empty();
        }
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, FAN)).resolve(sha256);
    }

    /** What is acknowledged outlives a fall of the machine. */
    private static void onDisk(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
