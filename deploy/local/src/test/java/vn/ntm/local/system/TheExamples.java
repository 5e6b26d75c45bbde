package vn.ntm.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of deploy/examples, as they stand there and without words of one's own: in each language the same answers. */
abstract class TheExamples {

    private static final Path EXAMPLES = SuiteIT.HOME.resolve("deploy/examples");

    private static List<String> tasks;
    private static Map<String, String> scripts;
    private static Map<String, String> typescript;
    private static Map<String, String> java;

    @BeforeAll
    static void runAll() throws Exception {
        tasks = ExamplePrograms.namesIn(EXAMPLES.resolve("curl"));
        scripts = ExamplePrograms.scripts(EXAMPLES.resolve("curl"), tasks);
        typescript = ExamplePrograms.inTypeScript(tasks);
        java = ExamplePrograms.inJava(tasks);
    }

    static List<String> tasks() {
        return tasks;
    }

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
    void anExampleDoesWhatItSays(String example, String said) {
        assertThat(said(scripts, example)).contains(said);
    }

    /** What the generated clients make of an answer is what the answer says. */
    @ParameterizedTest
    @MethodSource("tasks")
    void theProgramsSayWhatTheScriptIsAnswered(String task) throws IOException {
        List<String> rows = ExampleRows.of(task, said(scripts, task));

        assertThat(rows).isNotEmpty();
        assertThat(ExampleRows.withoutThePlace(said(typescript, task))).isEqualTo(rows);
        assertThat(ExampleRows.withoutThePlace(said(java, task))).isEqualTo(rows);
    }

    @Test
    void aLongListIsReadToItsEnd() {
        List<String> pages = said(scripts, "recognitions-page-by-page").lines().toList();

        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages.subList(0, pages.size() - 1)).allMatch(page -> page.contains("\"next\":\""));
        assertThat(pages.getLast()).doesNotContain("\"next\":\"");
    }

    @Test
    void aCopyGoesOnWhereItWas() {
        assertThat(said(scripts, "follow-the-changes").lines())
                .hasSize(4)
                .last()
                .asString()
                .startsWith("next: /criteria/v1/changes");
    }

    @Test
    void thePageNamesEveryExampleAndEachIsThereInEveryLanguage() throws IOException {
        String page = Files.readString(EXAMPLES.resolve("README.md"));

        assertThat(tasks).hasSize(10).allSatisfy(task -> {
            String inJava = ExamplePrograms.inJava(task);
            assertThat(page)
                    .contains("(curl/%s)".formatted(task))
                    .contains("(typescript/%s.ts)".formatted(task))
                    .contains("(java/%s.java)".formatted(inJava));
            assertThat(EXAMPLES.resolve("typescript/" + task + ".ts")).exists();
            assertThat(EXAMPLES.resolve("java/" + inJava + ".java")).exists();
        });
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrder("README.md", "curl", "typescript", "java");
        }
    }

    private static String said(Map<String, String> language, String task) {
        return Objects.requireNonNull(language.get(task), task);
    }
}
