package vn.ntm.local.bench.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnceFilledTest {

    private final List<String> filled = new ArrayList<>();

    @TempDir
    private Path kept;

    private OnceFilled once;

    @BeforeEach
    void keepSomewhere() {
        once = new OnceFilled(kept.resolve("filled"));
    }

    @Test
    void eachScriptIsRunOnce() throws Exception {
        once.once("register.sql", 10, () -> filled.add("register"));
        once.once("register.sql", 10, () -> filled.add("register again"));
        once.once("more.sql", 10, () -> filled.add("more"));

        assertThat(filled).containsExactly("register", "more");
    }

    @Test
    void anotherNumberOfEntriesIsNotTakenForIt() throws Exception {
        once.once("register.sql", 10, () -> filled.add("register"));

        assertThatIOException().isThrownBy(() -> once.once("register.sql", 11, () -> filled.add("more")));
        assertThat(filled).containsExactly("register");
    }

    @Test
    void whatWasCutOffIsNotTakenForDone() {
        assertThatIOException()
                .isThrownBy(() -> once.once("register.sql", 10, () -> {
                    throw new IOException("cut off");
                }))
                .withMessage("cut off");

        assertThatIOException().isThrownBy(() -> once.once("register.sql", 10, () -> filled.add("register")));
        assertThat(filled).isEmpty();
    }
}
