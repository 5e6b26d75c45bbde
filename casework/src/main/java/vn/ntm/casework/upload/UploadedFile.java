package vn.ntm.casework.upload;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;

/**
 * A file as it was sent.
 *
 * @param path where it is until the request ends
 * @param sha256 of its content: by it a repeated request is known
 */
public record UploadedFile(@JsonIgnore Path path, String sha256) {

    /** The most bytes of any body that the service takes: some half a million values in a file. */
    public static final int LONGEST = 32 * 1024 * 1024;

    /** The most bytes of a file that is kept. */
    public static final int LONGEST_KEPT = 16 * 1024 * 1024;

    /** @throws Refusal if it is longer than what is kept */
    public UploadedFile requireKeepable() {
        try {
            if (Files.size(path) > LONGEST_KEPT) {
                throw new Refusal(CommonProblem.PAYLOAD_TOO_LARGE, Map.of());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }
}
