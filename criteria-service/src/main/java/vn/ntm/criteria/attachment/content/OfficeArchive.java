package vn.ntm.criteria.attachment.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.ntm.criteria.attachment.domain.FileKind;

/**
 * An archive that may be an office document (ECMA-376): its list of contents says of which type its main part is. One with
 * macros is of another type and is not taken.
 */
final class OfficeArchive {

    private static final String CONTENTS = "[Content_Types].xml";

    /** More than the list of any real document has. */
    private static final int MOST_BYTES = 256 * 1024;

    private static final Map<FileKind, String> MAIN_PARTS = Map.of(
            FileKind.DOCX, "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            FileKind.XLSX, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");

    private static final String PROGRAM = "vbaProject";

    private OfficeArchive() {}

    static Optional<FileKind> kind(Path file) {
        try (var archive = new ZipFile(file.toFile())) {
            ZipEntry entry = archive.getEntry(CONTENTS);
            if (entry == null) {
                return Optional.empty();
            }
            byte[] listed;
            try (var content = archive.getInputStream(entry)) {
                listed = content.readNBytes(MOST_BYTES);
            }
            String contents = new String(listed, UTF_8);
            return contents.contains(PROGRAM)
                    ? Optional.empty()
                    : MAIN_PARTS.entrySet().stream()
                            .filter(part -> contents.contains('"' + part.getValue() + '"'))
                            .map(Map.Entry::getKey)
                            .findFirst();
        } catch (IOException noArchive) {
            return Optional.empty();
        }
    }
}
