package vn.ntm.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The TypeScript client is made from the documents in git, and what uses it compiles strictly. */
class TypeScriptTest {

    @Test
    void aProgramCompilesAgainstTheClient() throws Exception {
        Tool make = Tool.run("typescript/make");
        assertThat(make.exitCode()).as(make.said()).isZero();

        Tool compile = Tool.run("tools", "tsc", "--project", "typescript");

        assertThat(compile.exitCode()).as(compile.said()).isZero();
        assertThat(Files.readString(Path.of("target/compiled/typescript/src/read-and-write.js")))
                .contains("/_propose-closing");
    }
}
