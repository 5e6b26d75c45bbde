package vn.ntm.casework.attachment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.casework.attachment.application.FileStore;
import vn.ntm.casework.testing.FilesForTests;

/** What a store promises, a folder and a bucket alike. */
class FileStoreTest {

    private static final String HASH = "ab".repeat(32);
    private static final String ANOTHER = "cd".repeat(32);

    @TempDir
    Path folder;

    private BucketForTests bucket;

    @BeforeEach
    void aBucket() throws IOException {
        bucket = new BucketForTests();
    }

    @AfterEach
    void noBucket() {
        bucket.close();
    }

    @Test
    void whatIsKeptIsReadAgain() throws IOException {
        Path file = Files.write(folder.resolve("sent"), FilesForTests.pdf(7));
        for (FileStore store : stores()) {
            store.keep(HASH, file);
            store.keep(HASH, file);

            try (var content = store.open(HASH)) {
                assertThat(content.readAllBytes()).isEqualTo(FilesForTests.pdf(7));
            }
        }
    }

    @Test
    void whatIsNotThereIsNotRead() {
        for (FileStore store : stores()) {
            assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> store.open(ANOTHER));
        }
    }

    @Test
    void aFolderHasWholeFilesOnly() throws IOException {
        new FolderStore(folder.resolve("kept")).keep(HASH, Files.write(folder.resolve("sent"), new byte[] {1, 2, 3}));

        try (Stream<Path> files = Files.walk(folder.resolve("kept"))) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(folder.resolve("kept/ab/" + HASH));
        }
    }

    @Test
    void manyKeepTheSameAtOnce() throws Exception {
        var store = new FolderStore(folder.resolve("kept"));
        Path file = Files.write(folder.resolve("sent"), FilesForTests.pdf(7));

        try (var people = Executors.newFixedThreadPool(8)) {
            List<Callable<Void>> keeping = Collections.nCopies(200, () -> {
                store.keep(HASH, file);
                Files.delete(folder.resolve("kept/ab/" + HASH));
                return null;
            });
            for (Future<Void> kept : people.invokeAll(keeping)) {
                try {
                    kept.get();
                } catch (ExecutionException failure) {
                    // another one has taken it away again
                    assertThat(failure).hasCauseInstanceOf(NoSuchFileException.class);
                }
            }
        }
    }

    @Test
    void whatCannotBeKeptLeavesNothingBehind() throws IOException {
        var store = new FolderStore(folder.resolve("kept"));

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> store.keep(HASH, folder.resolve("nothing was sent")));
        try (Stream<Path> files = Files.walk(folder.resolve("kept"))) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void whatAFallOfTheMachineLeftIsRemovedAndWhatIsBeingWrittenIsNot() throws IOException {
        Path within = Files.createDirectories(folder.resolve("kept/ab"));
        Path abandoned = Files.write(within.resolve(HASH + "1.part"), new byte[] {1});
        Files.setLastModifiedTime(abandoned, FileTime.from(Instant.parse("2025-01-01T00:00:00Z")));
        Path written = Files.write(within.resolve(HASH + "2.part"), new byte[] {1});

        new FolderStore(folder.resolve("kept")).keep(HASH, Files.write(folder.resolve("sent"), new byte[] {1, 2, 3}));

        try (Stream<Path> files = Files.list(within)) {
            assertThat(files).containsExactlyInAnyOrder(written, within.resolve(HASH));
        }
    }

    @Test
    void aBucketIsAskedByWhoMay() throws IOException {
        new BucketStore(configured()).keep(HASH, Files.write(folder.resolve("sent"), new byte[] {1}));

        assertThat(bucket.credentials()).startsWith("AWS4-HMAC-SHA256 Credential=the-key/");
    }

    private List<FileStore> stores() {
        return List.of(new FolderStore(folder.resolve("kept")), new BucketStore(configured()));
    }

    private AttachmentConfig.Bucket configured() {
        return new AttachmentConfig.Bucket() {
            @Override
            public String name() {
                return BucketForTests.NAME;
            }

            @Override
            public URI endpoint() {
                return bucket.address();
            }

            @Override
            public Optional<String> region() {
                return Optional.empty();
            }

            @Override
            public String accessKey() {
                return "the-key";
            }

            @Override
            public String secretKey() {
                return "a-secret-of-this-test";
            }
        };
    }
}
