package vn.ntm.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The kernel stays small: what only one service needs is kept there. */
class KernelBudgetTest {

    private static final int MOST_TYPES = 45;
    private static final int MOST_LINES = 2_500;

    @Test
    void theKernelIsWithinItsBudget() throws IOException {
        List<Path> files;
        try (var found = Files.walk(Path.of("src/main/java"))) {
            files = found.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
        }
        int lines = 0;
        for (Path file : files) {
            lines += Files.readAllLines(file).size();
        }

        assertThat(files).hasSizeLessThanOrEqualTo(MOST_TYPES);
        assertThat(lines).isLessThanOrEqualTo(MOST_LINES);
    }
}
