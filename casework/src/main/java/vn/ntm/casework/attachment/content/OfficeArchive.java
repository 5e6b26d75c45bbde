package vn.ntm.casework.attachment.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.ntm.casework.attachment.domain.FileKind;

/**
 * An archive that may be an office document (ECMA-376): its list of contents says of which type its parts are. One with
 * macros is not taken, nor one whose list cannot be read whole and literally: what is not seen may be a macro.
 */
final class OfficeArchive {

    private static final String CONTENTS = "[content_types].xml";

    /** More than the list of any real document has. */
    private static final int MOST_BYTES = 256 * 1024;

    private static final Map<FileKind, String> MAIN_PARTS = Map.of(
            FileKind.DOCX, "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            FileKind.XLSX, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");

    /** The parts that are programs, and the letters in which XML could hide their names. */
    private static final List<String> NOT_TAKEN = List.of("vbaproject", "vbadata", "macro", "&", "<!");

    private OfficeArchive() {}

    static Optional<FileKind> kind(Path file) {
        try (var archive = new ZipFile(file.toFile())) {
            List<String> names =
                    archive.stream().map(entry -> lower(entry.getName())).toList();
            return names.stream().filter(CONTENTS::equals).count() == 1
                            && names.stream().noneMatch(OfficeArchive::isProgram)
                    ? list(archive).flatMap(OfficeArchive::kind)
                    : Optional.empty();
        } catch (IOException noArchive) {
            return Optional.empty();
        }
    }

    private static Optional<String> list(ZipFile archive) throws IOException {
        ZipEntry entry = archive.stream()
                .filter(one -> lower(one.getName()).equals(CONTENTS))
                .findFirst()
                .orElseThrow();
        try (var content = archive.getInputStream(entry)) {
            byte[] list = content.readNBytes(MOST_BYTES + 1);
            return list.length > MOST_BYTES ? Optional.empty() : Optional.of(lower(new String(list, UTF_8)));
        }
    }

    private static Optional<FileKind> kind(String list) {
        return NOT_TAKEN.stream().anyMatch(list::contains)
                ? Optional.empty()
                : MAIN_PARTS.entrySet().stream()
                        .filter(part -> list.contains('"' + part.getValue() + '"'))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    private static boolean isProgram(String name) {
        return name.contains("vbaproject") || name.contains("vbadata");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
