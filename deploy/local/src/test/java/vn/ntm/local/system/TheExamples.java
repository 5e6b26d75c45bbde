package vn.ntm.local.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.local.suite.Service;

/** The scripts of deploy/examples, as they stand there and without words of one's own. */
abstract class TheExamples {

    private static final Path EXAMPLES = SuiteIT.HOME.resolve("deploy/examples");
    private static final String PAGE = "README.md";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "summary-of-a-year | \"complete\":true",
                "titles-of-a-commune | Lâm Hợp",
                "what-became-of-a-unit | Thạch Bằng",
                "certificates-as-a-table | id,productKey,productName,",
                "is-a-certificate-genuine | \"verdict\":\"TYPE_WRONG\"",
                "would-a-file-be-taken | \"dryRun\":true",
                "who-would-keep-the-title | \"items\":",
                "propose-and-take-back | \"state\":\"CLOSING_PROPOSED\""
            })
    void anExampleDoesWhatItSays(String example, String said) throws Exception {
        assertThat(run(example)).contains(said);
    }

    @Test
    void aLongListIsReadToItsEnd() throws Exception {
        List<String> pages = run("recognitions-page-by-page").lines().toList();

        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages.subList(0, pages.size() - 1)).allMatch(page -> page.contains("\"next\":\""));
        assertThat(pages.getLast()).doesNotContain("\"next\":\"");
    }

    @Test
    void aCopyGoesOnWhereItWas() throws Exception {
        assertThat(run("follow-the-changes").lines())
                .hasSize(4)
                .last()
                .asString()
                .startsWith("next: /criteria/v1/changes");
    }

    @Test
    void thePageNamesEveryExample() throws IOException {
        String page = Files.readString(EXAMPLES.resolve(PAGE));
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals(PAGE)))
                    .hasSize(10)
                    .allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
        }
    }

    private static String run(String example) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(EXAMPLES.resolve(example).toString()).redirectErrorStream(true);
        builder.environment().put("NTM_GATEWAY", "http://localhost:" + SuiteIT.ports.of(Service.GATEWAY));
        builder.environment()
                .put("NTM_TOKENS", SuiteIT.state().resolve("tokens").toString());
        Process script = builder.start();
        script.getOutputStream().close();
        String said = new String(script.getInputStream().readAllBytes(), UTF_8);
        assertThat(script.waitFor()).as(said).isZero();
        return said;
    }
}
