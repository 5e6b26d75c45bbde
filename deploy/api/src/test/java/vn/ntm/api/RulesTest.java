package vn.ntm.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of a government and of OWASP, held against the API documents in git; deploy/api/rules says which, and which not. */
class RulesTest {

    private static final int ERROR = 0;

    @TempDir
    Path folder;

    @Test
    void noDocumentHasAnError() throws Exception {
        Tool lint = Tool.run("lint");

        assertThat(lint.said()).contains("No results with a severity of 'error' found!");
        assertThat(lint.exitCode()).isZero();
    }

    /** A document with a fault for each kind of rule: if it were found sound, nothing would be checked. */
    @Test
    void faultsAreFoundByTheNameOfTheirRule() throws Exception {
        Path report = folder.resolve("report.json");
        Tool lint =
                Tool.run("lint", "--format", "json", "--output", report.toString(), "src/test/resources/faulty.yaml");

        assertThat(lint.exitCode()).as(lint.said()).isEqualTo(1);
        var found = new TreeSet<String>();
        for (JsonNode finding : new ObjectMapper().readTree(report.toFile())) {
            if (finding.path("severity").asInt() == ERROR) {
                found.add(finding.path("code").asText());
            }
        }
        assertThat(found)
                .containsExactly(
                        "info-contact",
                        "nlgov:http-methods",
                        "nlgov:missing-header",
                        "nlgov:missing-version-header",
                        "nlgov:paths-no-trailing-slash",
                        "nlgov:problem-invalid-input",
                        "nlgov:problem-schema-members",
                        "nlgov:query-keys-camel-case",
                        "nlgov:semver",
                        "nlgov:specify-format-for-date-and-time",
                        "nlgov:use-date-instead-of-datetime",
                        "nlgov:use-problem-schema",
                        "ntm:major-version-in-path",
                        "ntm:paths-kebab-case",
                        "ntm:write-restricted",
                        "operation-operationId-unique",
                        "owasp:api1:2023-no-numeric-ids",
                        "owasp:api2:2023-jwt-best-practices",
                        "owasp:api2:2023-no-api-keys-in-url",
                        "owasp:api4:2023-array-limit",
                        "owasp:api4:2023-integer-format",
                        "owasp:api4:2023-integer-limit",
                        "owasp:api4:2023-rate-limit",
                        "owasp:api4:2023-rate-limit-retry-after",
                        "owasp:api4:2023-string-limit",
                        "owasp:api8:2023-define-cors-origin",
                        "owasp:api9:2023-inventory-access",
                        "path-keys-no-trailing-slash");
    }
}
