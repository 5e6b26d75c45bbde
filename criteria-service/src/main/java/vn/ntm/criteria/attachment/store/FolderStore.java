package vn.ntm.criteria.attachment.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import vn.ntm.criteria.attachment.application.FileStore;

/** A folder with a file for each content; whoever runs the service alone reads them. */
final class FolderStore implements FileStore {

    private static final int FAN = 2;

    private final Path folder;

    FolderStore(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public void keep(String sha256, Path file) {
        Path place = place(sha256);
        if (Files.exists(place)) {
            return;
        }
        try {
            Path within = Files.createDirectories(folder.resolve(sha256.substring(0, FAN)));
            Path part = Files.createTempFile(within, sha256, ".part");
            Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
            onDisk(part);
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
            onDisk(within);
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
