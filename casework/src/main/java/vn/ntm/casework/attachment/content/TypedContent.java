package vn.ntm.casework.attachment.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.Tika;
import vn.ntm.casework.attachment.application.FileContent;
import vn.ntm.casework.attachment.domain.FileKind;

/** Knows a file by its first bytes; an archive is looked into, for documents of an office are archives. */
@ApplicationScoped
class TypedContent implements FileContent {

    /** As which archives are known by their first bytes. */
    private static final String ARCHIVE = "application/zip";

    private static final String OFFICE = "application/x-tika-ooxml";

    private final Tika tika = new Tika();

    @Override
    public Optional<FileKind> kind(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            String type = tika.detect(content);
            return type.equals(ARCHIVE) || type.equals(OFFICE) ? OfficeArchive.kind(file) : FileKind.of(type);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
