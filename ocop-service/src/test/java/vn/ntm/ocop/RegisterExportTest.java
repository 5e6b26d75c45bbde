package vn.ntm.ocop;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** The register as a file says what the list says. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class RegisterExportTest {

    private static final String LINES = "application/x-ndjson";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final ObjectMapper JSON = new ObjectMapper();

    private String knownAt = "";

    @BeforeEach
    void theProvinceIsOnFile() {
        knownAt = TheProvince.loaded();
    }

    @Test
    void theLinesAreTheList() throws IOException {
        JsonNode items = JSON.readTree(given().queryParams(Map.of("limit", "500", "knownAt", knownAt, "sort", "NAME"))
                        .get("/v1/certificates")
                        .asString())
                .path("items");
        List<String> lines =
                export(LINES, Map.of("sort", "NAME")).asString().lines().toList();

        assertThat(lines).hasSize(84);
        for (int line = 0; line < lines.size(); line++) {
            assertThat(JSON.readTree(lines.get(line))).isEqualTo(items.get(line));
        }
    }

    @Test
    void theFiltersAreThoseOfTheList() {
        assertThat(export(LINES, Map.of("name", "mat ong", "stars", "3"))
                        .asString()
                        .lines())
                .hasSize(given().queryParams(Map.of("name", "mat ong", "stars", "3", "knownAt", knownAt))
                        .get("/v1/certificates")
                        .<List<Object>>path("items")
                        .size());
        assertThat(export("text/csv", Map.of("name", "nobody")).asString().lines())
                .hasSize(1);
    }

    @Test
    void theColumnsOfTheImportSentBackChangeNothing() throws IOException {
        var columns = List.of(
                "productKey",
                "outcome",
                "stars",
                "kind",
                "programmeYear",
                "round",
                "evaluatedOn",
                "decisionNumber",
                "decisionIssuer",
                "decisionSignedOn",
                "expiresOn",
                "source",
                "confidence",
                "note");
        var rows = new StringBuilder();
        for (CSVRecord line : table(export("text/csv", Map.of()).asString())) {
            rows.append(CSVFormat.RFC4180.format(columns.stream().map(line::get).toArray()))
                    .append("\n");
        }

        TheProvince.send("certifications", rows.toString(), Map.of())
                .statusCode(200)
                .body("unchanged", equalTo(84))
                .body("created", equalTo(0))
                .body("superseded", equalTo(0));
    }

    @Test
    void aNameThatASpreadsheetWouldTakeForAFormulaIsNoneInTheTable() throws IOException {
        TheProvince.send(
                        "products",
                        "t-formula,\"=HYPERLINK(\"\"x\"\")\",,,18580,,,448,2023-12-31,,a test,HIGH,\n",
                        Map.of())
                .statusCode(200);
        TheProvince.send("certifications", "t-formula,PASSED,3,FIRST,2023,,,,,,,a test,HIGH,-1\n", Map.of())
                .statusCode(200);
        Map<String, String> filter = Map.of("product", "t-formula");

        CSVRecord line = table(now("text/csv", filter).asString()).getFirst();
        assertThat(line.get("productName")).isEqualTo("'=HYPERLINK(\"x\")");
        assertThat(line.get("note")).isEqualTo("'-1");
        assertThat(JSON.readTree(now(LINES, filter).asString())
                        .path("productName")
                        .asText())
                .isEqualTo("=HYPERLINK(\"x\")");
        assertThat(sheet(now(WORKBOOK, filter)))
                .contains("=HYPERLINK(&quot;x&quot;)")
                .contains("inlineStr")
                .doesNotContain("<f>");
    }

    @Test
    void theWorkbookHasARowForEachAndDaysAsDays() throws IOException {
        String sheet = sheet(export(WORKBOOK, Map.of()));

        assertThat(sheet.split("<row ", -1)).hasSize(86);
        assertThat(sheet.contains("<t>p-033</t>") && sheet.contains("<v>45741.0</v>"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv,text/csv,csv",
        "*/*,text/csv,csv",
        "application/x-ndjson,application/x-ndjson,ndjson",
        "'text/csv;q=0.5, application/x-ndjson',application/x-ndjson,ndjson",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,xlsx"
    })
    void theFormIsTheOneThatIsAskedFor(String accept, String mediaType, String ending) {
        Response answer = export(accept, Map.of("product", "p-033", "validOn", "2026-06-01"));

        assertThat(answer.contentType()).startsWith(mediaType);
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"ocop-2026-06-01." + ending + "\"");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("ETag")).isNull();
    }

    @Test
    void anotherFormIsRefused() {
        given().accept("application/pdf")
                .get("/v1/exports/certificates")
                .then()
                .statusCode(406)
                .body("code", equalTo("not-acceptable"));
    }

    private Response export(String accept, Map<String, String> filters) {
        return given().accept(accept)
                .queryParam("knownAt", knownAt)
                .queryParams(filters)
                .get("/v1/exports/certificates");
    }

    private static Response now(String accept, Map<String, String> filters) {
        return given().accept(accept).queryParams(filters).get("/v1/exports/certificates");
    }

    private static List<CSVRecord> table(String csv) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return StreamSupport.stream(format.parse(new StringReader(csv)).spliterator(), false)
                .toList();
    }

    private static String sheet(Response workbook) throws IOException {
        Path file = Files.createTempFile("register", ".xlsx");
        Files.write(file, workbook.asByteArray());
        try (var zip = new ZipFile(file.toFile())) {
            var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
            return new String(sheet.readAllBytes(), UTF_8);
        } finally {
            Files.delete(file);
        }
    }
}
