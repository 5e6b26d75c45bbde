package vn.ntm.gateway.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.gateway.StubService;
import vn.ntm.gateway.StubServices;
import vn.ntm.gateway.Stubs;
import vn.ntm.gateway.report.form.ReportWorkbook;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.kernel.Sha256;

/** The year-end report in each of its forms: of all services, or none. */
@NullUnmarked // its fields are injected
@QuarkusTest
@QuarkusTestResource(StubServices.class)
class ReportResourceTest {

    private static final String REPORT = "/v1/reports/2023?knownAt=2026-11-20T08:00:00Z";

    @Stubs
    StubServices stubs;

    @BeforeEach
    void theServicesAnswer() {
        FiguresOfTheProvince.answer(stubs);
    }

    @Test
    void theReportHasTheResultsOfTheYearAndThePlanOfTheNext() {
        asked("application/json")
                .statusCode(200)
                .contentType("application/json")
                .body("validOn", equalTo("2023-12-31"), "targetsOn", equalTo("2024-12-31"))
                .body("sections", hasSize(6), "inputs", hasSize(6), "sections[3].programmeYear", equalTo(2024))
                .body("sections[0].lines.find { it.measure == 'communes.recognised.advanced' }.published", equalTo(10))
                .body("sections[3].lines.target.shape", hasItems("ADD", "MAINTAIN"))
                .body("sections[3].lines[0].recorded", nullValue());
    }

    @Test
    void theHashIsThatOfTheText() {
        String hash = asked("application/json").extract().path("reportHash");

        byte[] text = asked("text/csv")
                .statusCode(200)
                .header("Content-Type", equalTo("text/csv;charset=UTF-8;header=present"))
                .header("Content-Disposition", equalTo("attachment; filename=\"report-2023.csv\""))
                .extract()
                .asByteArray();

        assertThat(Sha256.of(text)).isEqualTo(hash);
    }

    @Test
    void theHashOfAnInputIsThatOfWhatTheServiceAnswers() {
        var report = asked("application/json").extract().jsonPath();

        byte[] again = given().urlEncodingEnabled(false)
                .get(report.getString("inputs[1].href"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertThat(report.getString("inputs[1].name")).isEqualTo("ocop.figures.2023");
        assertThat(Sha256.of(again)).isEqualTo(report.getString("inputs[1].hash"));
    }

    @Test
    void aWorkbookHasNumbersAndDaysAndVietnameseHeadings() throws IOException {
        byte[] file = asked(ReportWorkbook.TYPE).statusCode(200).extract().asByteArray();

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                var read = workbook.getFirstSheet().openStream()) {
            List<Row> rows = read.toList();
            assertThat(rows.stream().map(row -> row.getCellText(0))).contains("Phần", "Ngày của số liệu");
            Row advanced = rows.stream()
                    .filter(row -> row.getCellCount() > 8
                            && row.getCellText(2).equals("communes.recognised.advanced")
                            && row.getCellText(1).equals("2023"))
                    .findFirst()
                    .orElseThrow();
            assertThat(advanced.getCell(6).getType()).isEqualTo(CellType.NUMBER);
            assertThat(advanced.getCellAsNumber(6))
                    .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("10"));
            assertThat(advanced.getCellAsDate(7))
                    .hasValueSatisfying(day -> assertThat(day).hasToString("2024-02-21T00:00"));
        }
    }

    @Test
    void aPageIsReadInVietnameseAndCallsNobody() {
        String page = asked("text/html").statusCode(200).extract().asString();

        assertThat(page)
                .contains("lang=\"vi\"", "năm 2023", "<svg role=\"img\"", "Số công bố", "95.539.000.000")
                .doesNotContain("<script", "<link", "src=", "url(", "@import");
        assertThat(given().accept("text/html")
                        .header("Accept-Language", "en")
                        .get(REPORT)
                        .asString())
                .contains("lang=\"en\"", "Published", "95,539,000,000");
    }

    @Test
    void whoHasTheReportIsNotSentItAgain() {
        String tag = asked("application/json")
                .header("ETag", notNullValue())
                .extract()
                .header("ETag");

        given().header("If-None-Match", tag)
                .accept("application/json")
                .get("/v1/reports/2023?knownAt=2026-11-21T08:00:00Z")
                .then()
                .statusCode(304);
        assertThat(asked("text/csv").extract().header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void aReportOfWhichAPartIsMissingIsNone() {
        stubs.of(FactService.OCOP).behave(exchange -> StubService.answer(exchange, 500, "text/plain", "a fault"));

        asked("application/json")
                .statusCode(503)
                .body("code", equalTo("report-incomplete"))
                .body("detail", containsString("ocop.figures.2023 FAILED"));
    }

    @Test
    void whatIsNoAnswerToTheQuestionIsMissing() {
        stubs.of(FactService.AWARDS).behave(exchange -> StubService.answer(exchange, 200, "text/html", "<p>hello</p>"));

        asked("text/csv").statusCode(503).body("detail", containsString("awards.figures.2023 INVALID_ANSWER"));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/reports/2023?validOn=2025-07-01, 409, report-of-another-year",
        "/v1/reports/2099, 409, report-of-another-year",
        "/v1/reports/2008, 400, invalid-parameter",
        "/v1/reports/2023?knownAt=2999-01-01T00:00:00Z, 400, invalid-parameter"
    })
    void whatCanHaveNoReportIsRefusedBeforeAnyoneIsAsked(String question, int status, String code) {
        given().get(question).then().statusCode(status).body("code", equalTo(code));
        assertThat(stubs.of(FactService.CRITERIA).asked()).isEmpty();
    }

    @Test
    void noOtherFormIsGiven() {
        asked("application/pdf").statusCode(406);
    }

    private static ValidatableResponse asked(String form) {
        return given().accept(form).get(REPORT).then();
    }
}
