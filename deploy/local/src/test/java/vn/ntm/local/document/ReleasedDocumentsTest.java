package vn.ntm.local.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What was released stays as it was, and what is served keeps it; docs/adr/0016 says how a release is made. */
class ReleasedDocumentsTest {

    private static final Path RELEASED = Path.of("../../docs/released");
    private static final String UNITS = "/paths/~1v1~1units/get";

    /** Other stars than 1 to 5 were refused when the document of 2026-11-24 did not say so yet. */
    private static final Set<String> KEPT_BEFORE_IT_WAS_WRITTEN =
            Set.of("get /v1/certificates parameter stars has narrower bounds");

    static List<Path> releases() throws IOException {
        try (Stream<Path> folders = Files.list(RELEASED)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void aReleasedDocumentIsNeverTouched(Path release) throws Exception {
        List<String> sums = Files.readAllLines(release.resolve("SHA256SUMS"));
        try (Stream<Path> files = Files.list(release)) {
            assertThat(files.filter(file -> file.toString().endsWith(".yaml")).count())
                    .isEqualTo(sums.size());
        }
        for (String sum : sums) {
            assertThat(sha256(release.resolve(sum.substring(66)))).as(sum).isEqualTo(sum.substring(0, 64));
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void whatIsServedKeepsWhatWasReleased(Path release) throws IOException {
        for (Path current : ApiDocuments.files()) {
            Path released = release.resolve(String.valueOf(current.getFileName()));
            assertThat(Compatibility.broken(read(released), read(current)))
                    .as(released.toString())
                    .isSubsetOf(KEPT_BEFORE_IT_WAS_WRITTEN);
        }
    }

    @Test
    void whatIsMoreThanWasReleasedHasAHigherVersion() throws IOException {
        Path newest = releases().getLast();
        for (Path current : ApiDocuments.files()) {
            Path released = newest.resolve(String.valueOf(current.getFileName()));
            if (Files.mismatch(released, current) >= 0) {
                assertThat(Arrays.compare(version(current), version(released)))
                        .as(current.toString())
                        .isPositive();
            }
        }
    }

    /** What is changed at which place of the document, and what a client would say. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/paths|/v1/units|get /v1/units is gone",
                UNITS + "|operationId|get /v1/units has another operationId",
                UNITS + "/parameters|0|is gone",
                UNITS + "/responses|200|get /v1/units no longer answers 200",
                UNITS + "/responses/200/content|application/json|no longer in application/json",
                "/components/schemas/Unit/properties|name|/name is gone",
                "/components/schemas/Unit/properties/name|type|/name is of another type"
            })
    void whatIsTakenAwayIsFound(String at, String taken, String finding) throws IOException {
        assertFound(document -> remove(document.at(at), taken), finding);
    }

    @Test
    void aRefusalThatNoLongerComesBreaksNobody() throws IOException {
        Path criteria = ApiDocuments.files().getFirst();
        JsonNode changed = read(criteria);
        remove(changed.at(UNITS + "/responses"), "406");

        assertThat(Compatibility.broken(read(criteria), changed)).isEmpty();
    }

    @Test
    void whatMayBeAbsentNowIsFound() throws IOException {
        assertFound(
                document -> ((ArrayNode) document.at("/components/schemas/Unit/required")).removeAll(),
                "may be absent now");
    }

    @Test
    void whatIsNewlyAskedOfTheClientIsFound() throws IOException {
        assertFound(
                document -> ((ArrayNode) document.at(UNITS + "/parameters"))
                        .addObject()
                        .put("name", "reason")
                        .put("in", "query")
                        .put("required", true),
                "get /v1/units asks for a new parameter reason");
        assertFound(
                document -> ((ObjectNode) document.at(UNITS))
                        .putArray("security")
                        .addObject()
                        .putArray("token"),
                "get /v1/units needs a token now");
        assertFound(
                document -> ((ArrayNode) document.at("/components/schemas/ImportMode/enum")).remove(0),
                "no longer takes [ATOMIC]");
    }

    private interface Change {
        void in(JsonNode document);
    }

    private static void assertFound(Change change, String finding) throws IOException {
        Path criteria = ApiDocuments.files().getFirst();
        JsonNode changed = read(criteria);
        change.in(changed);

        assertThat(Compatibility.broken(read(criteria), changed)).anyMatch(found -> found.contains(finding));
    }

    private static void remove(JsonNode from, String name) {
        if (from instanceof ArrayNode list) {
            list.remove(Integer.parseInt(name));
        } else {
            ((ObjectNode) from).remove(name);
        }
    }

    private static int[] version(Path file) throws IOException {
        String version = read(file).at("/info/version").asText();
        return Stream.of(version.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
    }

    private static JsonNode read(Path file) throws IOException {
        return new YAMLMapper().readTree(file.toFile());
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
