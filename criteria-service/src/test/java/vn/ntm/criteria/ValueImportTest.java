package vn.ntm.criteria;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values of many units from one file, as CSV or as a spreadsheet. */
@QuarkusTest
class ValueImportTest {

    private static final String HEADER = "unitCode,indicatorCode,unit,amount,numerator,denominator,partAmount,"
            + "partNumerator,partDenominator,passed,step,notApplicable,source,evidence,evidenceHash\n";
    private static final String CSV = "text/csv; charset=utf-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String GOOD = HEADER
            + "18160,10.1,MILLION_VND_PER_PERSON_YEAR,49.5,,,,,,,,,a test,,\n"
            + "18160,4.2,PERCENT,,4905,5000,,,,,,,a test,,\n"
            + "18163,10.1,MILLION_VND_PER_PERSON_YEAR,47,,,,,,,,,a test,,";

    @Inject
    DataSource pool;

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @Test
    void aFileIsFiledAsOneEntryForEachUnit() {
        send("period=2025", CSV, GOOD).statusCode(200).body("rows", equalTo(3), "created", equalTo(3));

        Sheets.get("/v1/assessments/18160/NTM_XA_2021_2025/1/2025")
                .body("entries", equalTo(1), "values", hasSize(2), "values[1].numerator", equalTo(4905));
        Sheets.get("/v1/assessments/18163/NTM_XA_2021_2025/1/2025/verdict")
                .body("failing", equalTo(java.util.List.of("10.1")));
        send("period=2025", CSV, GOOD).statusCode(200).body("unchanged", equalTo(3), "created", equalTo(0));
        Sheets.get("/v1/assessments/18160/NTM_XA_2021_2025/1/2025").body("entries", equalTo(1));
    }

    @Test
    void aValueThatDiffersIsRefusedOrTakesThePlaceOfTheOther() {
        send("period=2025-H2", CSV, GOOD).statusCode(200);
        String other = GOOD.replace("49.5", "50.0");

        send("period=2025-H2", CSV, other)
                .statusCode(409)
                .body("report.refusals[0].code", equalTo("fact-already-on-file"))
                .body("report.refusals[0].line", equalTo(2), "report.refused", equalTo(1));
        send("period=2025-H2&conflict=SUPERSEDE", CSV, other)
                .statusCode(200)
                .body("superseded", equalTo(1), "unchanged", equalTo(2), "created", equalTo(0));
        Sheets.get("/v1/assessments/18160/NTM_XA_2021_2025/1/2025-H2")
                .body("entries", equalTo(2), "values.find { it.indicator == '10.1' }.amount", equalTo(50));
    }

    @Test
    void aSpreadsheetIsReadAsTheSameLinesWouldBe() throws IOException {
        send(
                        "period=2025&mode=PER_ROW&dryRun=true",
                        XLSX,
                        Workbooks.of(GOOD.replace("18160", "18172").replace("18163", "18184")))
                .statusCode(200)
                .body("rows", equalTo(3), "created", equalTo(3), "refused", equalTo(0));
    }

    @Test
    void aDryRunFilesNothing() {
        long before = values();

        send("period=2025&dryRun=true", CSV, GOOD.replace("18160", "18196")).statusCode(200);

        assertThat(values()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            unit-of-measure-differs     | 18160,10.1,PERCENT,49.5,,,,,,,,,s,,
            percent-beyond-whole        | 18160,4.2,PERCENT,101,,,,,,,,,s,,
            share-exceeds-whole         | 18160,4.2,PERCENT,,101,100,,,,,,,s,,
            indicator-not-in-set        | 18160,19.9,PERCENT,50,,,,,,,,,s,,
            unit-did-not-exist          | 18445,4.2,PERCENT,50,,,,,,,,,s,,
            unit-unknown                | 99998,4.2,PERCENT,50,,,,,,,,,s,,
            set-does-not-fit-unit       | 18100,4.2,PERCENT,50,,,,,,,,,s,,
            value-does-not-fit-kind     | 18160,4.1,PASS,1,,,,,,,,,s,,
            value-invalid               | 18160,4.2,PERCENT,-1,,,,,,,,,s,,
            value-invalid               | 18160,4.2,PERCENT,1e2,,,,,,,,,s,,
            value-invalid               | 18160,4.1,PASS,,,,,,,yes,,,s,,
            value-invalid               | 18160,4.2,SHARE,50,,,,,,,,,s,,
            value-invalid               | 1816,4.2,PERCENT,50,,,,,,,,,s,,
            value-missing               | 18160,4.2,PERCENT,50,,,,,,,,,,,
            row-too-short-or-long       | 18160,4.2,PERCENT,50
            """)
    void aLineThatDoesNotFitIsRefusedAndNothingIsWritten(String code, String line) {
        long before = values();

        send("period=2025", CSV, HEADER + "18202,4.2,PERCENT,99,,,,,,,,,s,,\n" + line)
                .statusCode(409)
                .body("code", equalTo("import-refused"), "report.refused", equalTo(1))
                .body("report.refusals[0].line", equalTo(3), "report.refusals[0].code", equalTo(code));

        assertThat(values()).isEqualTo(before);
    }

    @Test
    void anIndicatorStandsOnceForEachUnit() {
        send("period=2025", CSV, HEADER + "18202,4.2,PERCENT,99,,,,,,,,,s,,\n18202,4.2,PERCENT,98,,,,,,,,,s,,")
                .statusCode(409)
                .body("report.refusals[0].code", equalTo("value-given-twice"));
    }

    @Test
    void rowByRowTheGoodLinesAreFiled() {
        send(
                        "period=2025&mode=PER_ROW",
                        CSV,
                        HEADER
                                + "18223,4.2,PERCENT,99,,,,,,,,,s,,\n18223,10.1,PERCENT,99,,,,,,,,,s,,\n99998,4.2,PERCENT,99,,,,,,,,,s,,")
                .statusCode(200)
                .body("applied", equalTo(true), "created", equalTo(1), "refused", equalTo(2));
        Sheets.get("/v1/assessments/18223/NTM_XA_2021_2025/1/2025").body("values", hasSize(1));
    }

    @Test
    void aLongFileIsReadToItsEndAndTheFirstThousandRefusalsAreListed() {
        var lines = new StringBuilder(HEADER);
        for (int i = 0; i < 50_000; i++) {
            lines.append("%05d,4.2,PERCENT,%d,,,,,,,,,s,,\n".formatted(i % 10_000, 101 + i % 7));
        }

        send("period=2025&mode=PER_ROW", CSV, lines.toString())
                .statusCode(200)
                .body("rows", equalTo(50_000), "refused", equalTo(50_000), "refusals", hasSize(1000));
    }

    @Test
    void aSetThatIsNotInForceTakesNoValues() {
        send("period=2026", CSV, GOOD).statusCode(409).body("code", equalTo("criteria-set-not-in-force"));
    }

    @Test
    void aFileIsWhatItsContentSays() throws IOException {
        send("period=2025", CSV, Workbooks.of(GOOD)).statusCode(400).body("code", equalTo("file-not-what-it-says"));
        send("period=2025", XLSX, GOOD).statusCode(400).body("code", equalTo("file-not-what-it-says"));
        send("period=2025&fileName=values.xlsx", CSV, GOOD)
                .statusCode(400)
                .body("code", equalTo("file-not-what-it-says"));
        send("period=2025", XLSX, new byte[] {'P', 'K', 3, 4, 0, 0})
                .statusCode(400)
                .body("code", equalTo("spreadsheet-unreadable"));
    }

    @Test
    void aNameThatIsNoneOfAFileIsRefusedAsAParameter() {
        send("period=2025&fileName=4x", CSV, GOOD).statusCode(400).body("errors.parameter", contains("fileName"));
    }

    @Test
    void aSpreadsheetThatUnpacksWithoutEndIsNotUnpacked() throws IOException {
        byte[] bomb = Workbooks.bomb();

        assertThat(bomb.length).isLessThan(200_000);
        send("period=2025", XLSX, bomb).statusCode(413).body("code", equalTo("spreadsheet-unpacks-too-large"));
    }

    private static ValidatableResponse send(String query, String type, String body) {
        return send(query, type, body.getBytes(UTF_8));
    }

    private static ValidatableResponse send(String query, String type, byte[] body) {
        return Sheets.as("province-officer", "42")
                .urlEncodingEnabled(false)
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(CSV, ContentType.BINARY)
                                .encodeContentTypeAs(XLSX, ContentType.BINARY)))
                .contentType(type)
                .body(body)
                .post("/v1/imports/indicator-values?set=NTM_XA_2021_2025&version=1&document=a%20document&" + query)
                .then();
    }

    private long values() {
        return Jdbi.create(pool)
                .withHandle(handle -> handle.createQuery("select count(*) from indicator_value")
                        .mapTo(Long.class)
                        .one());
    }
}
