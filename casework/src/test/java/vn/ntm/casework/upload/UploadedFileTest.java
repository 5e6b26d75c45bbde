package vn.ntm.casework.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.runtime.configuration.MemorySizeConverter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;

class UploadedFileTest {

    @TempDir
    Path folder;

    @Test
    void aFileOf16MebibytesIsKeptAndNoLongerOne() throws IOException {
        UploadedFile longest = file(UploadedFile.LONGEST_KEPT);
        assertThat(longest.requireKeepable()).isSameAs(longest);

        UploadedFile longer = file(UploadedFile.LONGEST_KEPT + 1);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(longer::requireKeepable)
                .satisfies(refused -> assertThat(refused.type()).isEqualTo(CommonProblem.PAYLOAD_TOO_LARGE));
    }

    @Test
    void theLongestBodyIsWhatTheServiceIsConfiguredToTake() {
        String configured = ConfigProvider.getConfig().getValue("quarkus.http.limits.max-body-size", String.class);

        assertThat(new MemorySizeConverter().convert(configured).asLongValue()).isEqualTo(UploadedFile.LONGEST);
    }

    private UploadedFile file(long length) throws IOException {
        Path path = folder.resolve(length + ".pdf");
        try (var sparse = new RandomAccessFile(path.toFile(), "rw")) {
            sparse.setLength(length);
        }
        return new UploadedFile(path, "a hash");
    }
}
