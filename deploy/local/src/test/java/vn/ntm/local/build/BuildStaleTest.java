package vn.ntm.local.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check before each start, over a small source tree and a build that only counts how often it is called. */
class BuildStaleTest {

    private static final String COUNTING_BUILD = """
            #!/bin/sh
            echo built >>builds
            if [ -f broken ]; then
                echo "the compiler says no"
                exit 1
            fi
            mkdir -p gateway/target/quarkus-app deploy/local/target
            cat gateway/src/main/*.java >gateway/target/quarkus-app/quarkus-run.jar
            echo launcher >deploy/local/target/ntm-local.jar
            """;

    @TempDir
    Path checkout;

    @BeforeEach
    void layOut() throws IOException {
        Path real = Path.of(System.getProperty("ntm.home"));
        for (String script : new String[] {"build-stale.sh", "find-jdk.sh"}) {
            Path copy = checkout.resolve("deploy/local").resolve(script);
            Files.createDirectories(copy.resolveSibling(""));
            Files.copy(real.resolve("deploy/local").resolve(script), copy);
        }
        write("mvnw", COUNTING_BUILD);
        Files.setPosixFilePermissions(checkout.resolve("mvnw"), PosixFilePermissions.fromString("rwxr-xr-x"));
        write("pom.xml", "<project/>");
        write("gateway/src/main/Summary.java", "class Summary {}");
        write("gateway/src/test/SummaryTest.java", "class SummaryTest {}");
        write("deploy/data/hatinh/units.csv", "code");
    }

    @Test
    void withoutAChangeNothingIsBuiltAgain() throws Exception {
        assertThat(check()).contains("Building what is stale");

        assertThat(check()).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void whatIsEditedAndWhatIsPutBackAreBuilt() throws Exception {
        check();
        write("gateway/src/main/Summary.java", "class Summary { int year; }");
        check();
        write("gateway/src/main/Summary.java", "class Summary {}");
        check();

        assertThat(builds()).isEqualTo(3);
    }

    @Test
    void whatIsRenamedIsBuilt() throws Exception {
        check();
        Files.move(
                checkout.resolve("gateway/src/main/Summary.java"), checkout.resolve("gateway/src/main/Renamed.java"));
        check();

        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void whatIsDeletedIsBuiltWithoutIt() throws Exception {
        write("gateway/src/main/Surplus.java", "class Surplus {}");
        check();
        Files.delete(checkout.resolve("gateway/src/main/Surplus.java"));
        check();

        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void anArtefactThatIsNotWhatTheBuildLeftIsBuiltAgain() throws Exception {
        check();
        write("gateway/target/quarkus-app/quarkus-run.jar", "something else");
        check();
        Files.delete(checkout.resolve("gateway/target/quarkus-app/quarkus-run.jar"));
        check();

        assertThat(builds()).isEqualTo(3);
    }

    @Test
    void testsAndDataAreNotPartOfWhatRuns() throws Exception {
        check();
        write("gateway/src/test/SummaryTest.java", "class SummaryTest { int year; }");
        write("deploy/data/hatinh/units.csv", "code,name");
        check();

        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void aBuildThatFailsSaysWhyAndIsTriedAgain() throws Exception {
        write("broken", "");
        assertThat(check()).contains("the compiler says no", "The build failed");
        Files.delete(checkout.resolve("broken"));

        assertThat(check()).doesNotContain("failed");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void whatATestRunHasBuiltIsNotBuiltAgain() throws Exception {
        check("--built", "./mvnw");

        assertThat(check()).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    private void write(String file, String text) throws IOException {
        Path path = checkout.resolve(file);
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, text);
    }

    private long builds() throws IOException {
        return Files.readAllLines(checkout.resolve("builds")).size();
    }

    private String check(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("bash", checkout.resolve("deploy/local/build-stale.sh").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(checkout.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("NTM_BUILT");
        Process script = builder.start();
        String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        script.waitFor();
        return said;
    }
}
