package vn.ntm.casework.upload;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import vn.ntm.kernel.Sha256;

/** The files of a request, gone when it ends, however it ends. */
@RequestScoped
class Uploads {

    private final List<Path> files = new ArrayList<>();

    UploadedFile keep(InputStream content) throws IOException {
        Path file = Files.createTempFile("sent-", ".upload");
        files.add(file);
        var digest = new DigestInputStream(content, Sha256.inPieces());
        try (var target = Files.newOutputStream(file)) {
            digest.transferTo(target);
        }
        return new UploadedFile(
                file, HexFormat.of().formatHex(digest.getMessageDigest().digest()));
    }

    @PreDestroy
    void remove() {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
