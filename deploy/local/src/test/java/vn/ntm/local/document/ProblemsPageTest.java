package vn.ntm.local.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.ntm.local.document.Catalogue.Entry;

/** docs/problems.md is the catalogue. Run with -Dopenapi.accept=true to accept a change, then review the diff. */
class ProblemsPageTest {

    private static final Path PAGE = Path.of("../../docs/problems.md");

    private static final Map<String, String> CHAPTERS = Map.of(
            "kernel", "All four APIs",
            "identity", "Who the caller is",
            "ledger", "The three services that own facts",
            "casework", "The services that decide cases",
            "criteria-service", "criteria-service",
            "ocop-service", "ocop-service",
            "awards-service", "awards-service",
            "gateway", "The gateway");

    @Test
    void thePageIsTheCatalogue() throws Exception {
        String page = page(Catalogue.entries());
        if (Boolean.getBoolean("openapi.accept")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void aTestProvokesEveryRefusal() throws Exception {
        Set<String> named = Pattern.compile("[\\w-]+")
                .matcher(Catalogue.tests())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());

        assertThat(Catalogue.entries())
                .extracting(Entry::code)
                .filteredOn(code -> !named.contains(code))
                .isEmpty();
    }

    @Test
    void aCodeMeansOneThing() throws Exception {
        assertThat(Catalogue.entries()).extracting(Entry::code).doesNotHaveDuplicates();
    }

    private static String page(List<Entry> entries) {
        var lines = new ArrayList<>(List.of(
                "# Problems",
                "",
                "Every refusal is a problem document (RFC 9457). Its `code` is stable and is for programs; `title` and `detail` are for people,",
                "in Vietnamese, or in English where `Accept-Language` prefers it. `{…}` stands for what the case at hand puts there.",
                "This page is made from the catalogue, and a test compares them."));
        String module = "";
        for (Entry entry : entries) {
            if (!entry.module().equals(module)) {
                module = entry.module();
                lines.addAll(List.of(
                        "",
                        "## " + CHAPTERS.get(module),
                        "",
                        "| code | status | vi | en |",
                        "| --- | --- | --- | --- |"));
            }
            lines.add("| `%s` | %d | **%s.** %s | **%s.** %s |"
                    .formatted(
                            entry.code(),
                            entry.status(),
                            entry.titleVi(),
                            entry.detailVi(),
                            entry.titleEn(),
                            entry.detailEn()));
        }
        return String.join("\n", lines) + "\n";
    }
}
