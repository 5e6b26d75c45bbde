package vn.ntm.kernel.testing.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.kernel.testing.PostgresForTests;

/** The whole checkout is looked at, with what has no other house rules. */
class FileSizesTest {

    @Test
    void noFileOfTheCheckoutIsTooLong() {
        assertThat(FileSizes.tooLong(PostgresForTests.checkout())).isEmpty();
    }

    @Test
    void aTestThatIsTooLongIsFoundAndWhatIsBuiltIsNot(@TempDir Path folder) throws IOException {
        Path test = Files.createDirectories(folder.resolve("src/test")).resolve("LongTest.java");
        Files.writeString(test, "\n".repeat(251));
        Files.writeString(
                Files.createDirectories(folder.resolve("target")).resolve("Generated.java"), "\n".repeat(251));
        Files.writeString(folder.resolve("Short.java"), "\n".repeat(250));

        assertThat(FileSizes.tooLong(folder)).containsExactly(test + ": 251 lines");
    }
}
