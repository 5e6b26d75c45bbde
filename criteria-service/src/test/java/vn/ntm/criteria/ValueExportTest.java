package vn.ntm.criteria;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.equalToIgnoringCase;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values of many units, taken away as a file that says the same when it is sent back. */
@QuarkusTest
class ValueExportTest {

    private static final String ADVANCED = "set=NTM_NC_XA_2021_2025&version=1&period=";
    private static final String STANDARD = "set=NTM_XA_2021_2025&version=1&period=";
    private static final String HEADER = "unitCode,indicatorCode,unit,amount,numerator,denominator,partAmount,"
            + "partNumerator,partDenominator,passed,step,notApplicable,source,evidence,evidenceHash\r\n";
    private static final String CSV = "text/csv; charset=utf-8";
    private static final String HASH = "0123456789abcdef".repeat(4);

    /** By unit and indicator as texts: 10.1 comes before 3.2. */
    private static final String NUMBERS_AND_STEPS = HEADER
            + "18160,1.1,PASS,,,,,,,true,,,\"Báo cáo \"\"số 1\"\", xã\",,\r\n"
            + "18160,10.1,MILLION_VND_PER_PERSON_YEAR,49.5,,,,,,,,,=1+1,hồ sơ 7," + HASH + "\r\n"
            + "18160,2.1,PERCENT,100,,,,,,,,,Đơn vị tự báo cáo,,\r\n"
            + "18160,3.2,COUNT,0,,,,,,,,,@x,,\r\n"
            + "18160,3.6,LEVEL,,,,,,,,KHA,,x,,\r\n"
            + "18160,5.1,PERCENT,90,,,2,,,,,,x,,\r\n"
            + "18163,1.1,PASS,,,,,,,false,,,x,,\r\n"
            + "18163,5.1,PERCENT,,7,8,1,,,,,,x,,\r\n";

    private static final String SHARES_AND_NOTHING = HEADER
            + "18160,13.4,PASS,,,,,,,,,\"Không có làng nghề, xã thuần nông\",x,,\r\n"
            + "18160,17.1,PERCENT,,4905,5000,,1200.5,5000,,,,x,,\r\n"
            + "18160,17.4,M2_PER_PERSON,123456789012345678.000001,,,,,,,,,x,,\r\n";

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @Test
    void whatIsExportedImportsAsItIsOnFile() {
        comesBack(ADVANCED + "2024-H1", NUMBERS_AND_STEPS, 8);
        comesBack(STANDARD + "2024-H1", SHARES_AND_NOTHING, 3);
    }

    private static void comesBack(String which, String file, int lines) {
        send(which, file).statusCode(200).body("created", equalTo(lines));

        String exported = text(which);

        assertThat(exported).isEqualTo(file);
        send(which, exported).statusCode(200).body("unchanged", equalTo(lines), "rows", equalTo(lines));
        assertThat(text(which)).isEqualTo(exported);
    }

    @Test
    void howeverTheLinesWereSentTheyComeInOrderAndInOneForm() {
        String sent = HEADER.replace("\r", "")
                + "18163,4.1,PERCENT,97.50,,,,,,,,, sent ,,\n18160,4.1,PERCENT,,5.0,10,,,,,,,sent,,\n";

        send(ADVANCED + "2023", sent).statusCode(200);

        assertThat(text(ADVANCED + "2023"))
                .isEqualTo(
                        HEADER + "18160,4.1,PERCENT,,5,10,,,,,,,sent,,\r\n18163,4.1,PERCENT,97.5,,,,,,,,,sent,,\r\n");
    }

    @Test
    void asOfBeforeACorrectionTheOldValueHolds() {
        String line = HEADER + "18160,4.1,PERCENT,97,,,,,,,,,x,,\r\n";
        String before = FundingClient.now();
        send(ADVANCED + "2024-H2", line).statusCode(200);
        String between = FundingClient.now();
        send(ADVANCED + "2024-H2&conflict=SUPERSEDE", line.replace("97", "98")).statusCode(200);

        assertThat(text(ADVANCED + "2024-H2")).isEqualTo(line.replace("97", "98"));
        assertThat(text(ADVANCED + "2024-H2&knownAt=" + between)).isEqualTo(line);
        assertThat(text(ADVANCED + "2024-H2&knownAt=" + before)).isEqualTo(HEADER);
    }

    @Test
    void aUnitNarrowsItToWhatLayInIt() {
        String ofHuongSon = "18160,4.2,PERCENT,90,,,,,,,,,x,,\r\n";
        String ofTheCity = "18100,4.2,PERCENT,91,,,,,,,,,x,,\r\n";
        send(STANDARD + "2023-H2", HEADER + ofHuongSon + ofTheCity).statusCode(200);

        assertThat(text(STANDARD + "2023-H2")).isEqualTo(HEADER + ofTheCity + ofHuongSon);
        assertThat(text(STANDARD + "2023-H2&unit=42")).isEqualTo(HEADER + ofTheCity + ofHuongSon);
        assertThat(text(STANDARD + "2023-H2&unit=436")).isEqualTo(HEADER + ofTheCity);
        assertThat(text(STANDARD + "2023-H2&unit=18160")).isEqualTo(HEADER + ofHuongSon);
    }

    @Test
    void whoMayReadOneUnitNamesIt() {
        String own = "18160,4.1,PERCENT,90,,,,,,,,,x,,\r\n";
        send(ADVANCED + "2025-H2", HEADER + own + "18163,4.1,PERCENT,91,,,,,,,,,x,,\r\n")
                .statusCode(200);

        assertThat(as("commune-officer", "18160", ADVANCED + "2025-H2&unit=18160")
                        .statusCode(200)
                        .extract()
                        .asString())
                .isEqualTo(HEADER + own);
        for (String notHis : List.of("2025-H2", "2025-H2&unit=18163", "2025-H2&unit=42", "2024-H1&unit=18160")) {
            as("commune-officer", "18160", ADVANCED + notHis).statusCode(403).body("code", equalTo("unit-not-yours"));
        }
        as("province-officer", "01", ADVANCED + "2025-H2").statusCode(403);
        given().get("/v1/exports/indicator-values?" + ADVANCED + "2025-H2")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "set=NTM_XA_1999&version=1&period=2024, 404, criteria-set-unknown",
        "set=NTM_XA_2021_2025&version=99&period=2024, 404, criteria-set-unknown",
        "set=NTM_XA_2021_2025&version=1&period=2020, 409, criteria-set-not-in-force",
        "set=NTM_XA_2021_2025&version=1&period=2024&unit=99998, 404, unit-unknown",
        "set=NTM_XA_2021_2025&version=1&period=2024&unit=x, 400, invalid-parameter",
        "set=NTM_XA_2021_2025&version=1&period=2024-H3, 400, invalid-parameter",
        "set=NTM_XA_2021_2025&version=1, 400, invalid-parameter",
        "set=NTM_XA_2021_2025&version=1&period=2024&knownAt=2100-01-01T00:00:00Z, 400, invalid-parameter"
    })
    void aQuestionThatMeansNothingIsRefused(String query, int status, String code) {
        get(query).statusCode(status).body("code", equalTo(code));
    }

    @Test
    void aPeriodWithoutValuesIsTheHeaderAlone() {
        get(ADVANCED + "2022-H2")
                .statusCode(200)
                .header("Content-Type", equalToIgnoringCase("text/csv;charset=utf-8"))
                .header("Content-Disposition", containsString("\"NTM_NC_XA_2021_2025-1-2022-H2.csv\""))
                .header("Cache-Control", "no-store")
                .body(equalTo(HEADER));
    }

    private static String text(String query) {
        return new String(get(query).statusCode(200).extract().asByteArray(), UTF_8);
    }

    private static ValidatableResponse get(String query) {
        return as("province-officer", "42", query);
    }

    private static ValidatableResponse as(String role, String unit, String query) {
        return Sheets.as(role, unit)
                .urlEncodingEnabled(false)
                .get("/v1/exports/indicator-values?" + query)
                .then();
    }

    private static ValidatableResponse send(String query, String file) {
        return Sheets.as("province-officer", "42")
                .urlEncodingEnabled(false)
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(CSV, ContentType.BINARY)))
                .contentType(CSV)
                .body(file.getBytes(UTF_8))
                .post("/v1/imports/indicator-values?document=a%20document&" + query)
                .then();
    }
}
