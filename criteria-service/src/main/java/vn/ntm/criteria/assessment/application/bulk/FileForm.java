package vn.ntm.criteria.assessment.application.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.casework.upload.UploadProblem;
import vn.ntm.kernel.problem.Refusal;

/** The forms in which values can be sent. What a file is says its content, never its name. */
public enum FileForm {
    CSV,
    XLSX;

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /**
     * The form of a file.
     *
     * @param said the form that its media type says
     * @param name the name of the file, if the sender gave one
     * @throws Refusal if its content is of another form than it was said to be
     */
    static FileForm of(Path file, FileForm said, @Nullable String name) {
        FileForm found = zipped(file) ? XLSX : CSV;
        if (found != said || (name != null && !name.toLowerCase(Locale.ROOT).endsWith(found.ending()))) {
            throw new Refusal(
                    UploadProblem.FILE_NOT_WHAT_IT_SAYS,
                    Map.of("said", name == null ? said.name() : name + " (" + said + ")", "found", found));
        }
        return found;
    }

    ValueRows open(Path file) {
        return switch (this) {
            case CSV -> new CsvRows(file);
            case XLSX -> new SheetRows(file);
        };
    }

    private String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    private static boolean zipped(Path file) {
        try (var content = Files.newInputStream(file)) {
            return java.util.Arrays.equals(content.readNBytes(ZIP.length), ZIP);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
