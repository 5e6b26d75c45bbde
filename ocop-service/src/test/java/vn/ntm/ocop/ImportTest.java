package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.kernel.testing.DataFolder;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class ImportTest {

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.loaded();
    }

    /** kind | row | the code of the refusal. Each row is sound but for one thing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "producers|t-1,HTX,COOPERATIVE,99999,2023-12-31,s,HIGH,|unit-unknown",
                "producers|t-1,HTX,COOPERATIVE,448,2025-06-30,s,HIGH,|unit-did-not-exist",
                "producers|t-1,HTX,SOLE_TRADER,448,2023-12-31,s,HIGH,|value-invalid",
                "producers|t-1,,COOPERATIVE,448,2023-12-31,s,HIGH,|value-missing",
                "producers|pr-011,HTX,COOPERATIVE,448,2023-12-31,s,HIGH,|fact-already-on-file",
                "producer-eligibilities|ENTERPRISE,1,2,2027-01-01,,s,LOW,|eligibility-form-not-stated",
                "producer-eligibilities|COOPERATIVE,3,2,2027-01-01,,s,LOW,|eligibility-sets-wrong",
                "producer-eligibilities|COOPERATIVE,1,27,2027-01-01,,s,LOW,|eligibility-sets-wrong",
                "products|t-1,Cu đơ,pr-999,,18580,,,448,2023-12-31,,s,HIGH,|producer-unknown",
                "products|t-1,Cu đơ,,,18580,,,448,2025-07-01,,s,HIGH,|unit-did-not-exist",
                "products|t-1,Cu đơ,,,18568,Thạch Bằng,,,2025-01-01,,s,PERHAPS,|value-invalid",
                "products|t-1,Cu đơ,,,,Thạch Kim,Lộc Hà,,2023-12-31,,s,HIGH,|product-has-no-place",
                "products|t-1,Cu đơ,,,18580,,,439,2023-12-31,,s,HIGH,|district-not-of-unit",
                "products|t-1,Cu đơ,,,,,,18580,2023-12-31,,s,HIGH,|district-tier-wrong",
                "products|p-033,Rượu,,,18145,,,439,2020-12-31,,s,HIGH,|fact-already-on-file",
                "certifications|p-999,PASSED,3,,2023,,,,,,,s,HIGH,|product-unknown",
                "certifications|p-005,PASSED,6,,2024,,,,,,,s,HIGH,|stars-out-of-range",
                "certifications|p-005,PASSED,0,,2024,,,,,,,s,HIGH,|stars-out-of-range",
                "certifications|p-005,PASSED,,,2024,,,,,,,s,HIGH,|passed-without-stars",
                "certifications|p-005,NOT_PASSED,3,,2024,,,,,,,s,HIGH,|not-passed-with-stars",
                "certifications|p-005,LAPSED,3,FIRST,2024,,,,,,,s,HIGH,|lapsed-with-kind",
                "certifications|p-005,REVOKED,,,2024,,,,,,,s,HIGH,|value-invalid",
                "certifications|p-005,PASSED,three,,2024,,,,,,,s,HIGH,|value-invalid",
                "certifications|p-005,PASSED,3,,2024,,2024-07-01,,,2024-06-01,,s,HIGH,|decided-before-evaluated",
                "certifications|p-005,PASSED,3,,2024,,2024-07-01,,,,2024-06-01,s,HIGH,|expired-before-recognised",
                "certifications|p-005,PASSED,3,,2023,1,,,,,,s,HIGH,|fact-already-on-file"
            })
    void aRowThatContradictsIsRefusedWithItsReason(String kind, String row, String code) {
        TheProvince.send(kind, row + "\n", Map.of("dryRun", "true"))
                .statusCode(200)
                .body("applied", equalTo(false))
                .body("refused", equalTo(1))
                .body("refusals.code", contains(code))
                .body("refusals.line", contains(2));
        TheProvince.send(kind, row + "\n", Map.of())
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("import-refused"))
                .body("report.refusals.code", contains(code));
    }

    @Test
    void oneRefusedRowKeepsTheOthersOutUnlessEachStandsForItself() {
        String rows = """
                t-atomic,HTX Một,COOPERATIVE,439,2023-12-31,s,HIGH,
                t-atomic-2,HTX Hai,COOPERATIVE,99999,2023-12-31,s,HIGH,
                """;

        TheProvince.send("producers", rows, Map.of()).statusCode(409);
        get("/v1/producers/t-atomic").then().statusCode(404);
        TheProvince.send("producers", rows, Map.of("mode", "PER_ROW"))
                .statusCode(200)
                .body("created", equalTo(1))
                .body("refused", equalTo(1));
        get("/v1/producers/t-atomic").then().statusCode(200);
        get("/v1/producers/t-atomic-2").then().statusCode(404);
    }

    @Test
    void aDryRunWritesNothing() {
        String row = "t-dry,HTX,COOPERATIVE,439,2023-12-31,s,HIGH,\n";

        TheProvince.send("producers", row, Map.of("dryRun", "true"))
                .statusCode(200)
                .body("created", equalTo(1))
                .body("applied", equalTo(false));
        get("/v1/producers/t-dry").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"producers", "products", "certifications", "calendar-days", "calendar-years"})
    void theSameFileAgainChangesNothing(String kind) {
        var entry = DataFolder.of("ocop").stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow();

        var report = given().auth()
                .oauth2(TokensForTests.of("administrator"))
                .contentType("text/csv; charset=utf-8")
                .body(entry.file().toFile())
                .post("/v1/imports/{kind}", kind)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(report.getInt("unchanged")).isEqualTo(report.getInt("rows")).isPositive();
        assertThat(report.getInt("created")).isZero();
    }

    @Test
    void aCorrectionTakesThePlaceOfTheFactAndTheOldOneStaysReadableAsItWasKnown() {
        onFile("producers", "t-pr,HTX cũ,,439,2019-06-30,s,LOW,\n");
        onFile("products", "t-p,Cu đơ cũ,t-pr,,,,Hương Sơn,439,2019-06-30,,s,LOW,\n");
        onFile("certifications", "t-p,NOT_PASSED,,,2019,1,,,,,,s,LOW,\n");
        String before = get("/v1/products/t-p").path("recordedAt");
        String certification = get("/v1/certificates?product=t-p").path("items[0].id");
        String known = get("/v1/certificates?product=t-p").path("knownAt");

        corrected("producers", "t-pr,HTX mới,COOPERATIVE,439,2019-06-30,s,HIGH,\n");
        corrected("products", "t-p,Cu đơ mới,t-pr,,18133,Phố Châu,Hương Sơn,439,2019-06-30,,s,HIGH,\n");
        corrected("certifications", "t-p,PASSED,3,FIRST,2019,1,,7/QĐ-UBND,,2019-12-20,,s,HIGH,\n");

        get("/v1/producers/t-pr").then().body("name", equalTo("HTX mới")).body("kind", equalTo("COOPERATIVE"));
        get("/v1/products/t-p")
                .then()
                .body("name", equalTo("Cu đơ mới"))
                .body("certificates.id", contains(certification))
                .body("certificates.outcome", contains("PASSED"))
                .body("certificates.evidence", contains("DECISION"));
        get("/v1/producers/t-pr?knownAt=" + known).then().body("name", equalTo("HTX cũ"));
        get("/v1/products/t-p?knownAt=" + known)
                .then()
                .body("name", equalTo("Cu đơ cũ"))
                .body("unitCode", nullValue())
                .body("recordedAt", equalTo(before))
                .body("certificates.id", contains(certification))
                .body("certificates.outcome", contains("NOT_PASSED"));
        get("/v1/certificates?programmeYear=2019&unit=439&product=t-p").then().body("items", hasSize(1));
    }

    @Test
    void whatIsNotKnownOfAnEvaluationStaysAbsent() {
        onFile("products", "t-q,Trà,,,,,,439,2018-06-30,,s,LOW,\n");
        onFile("certifications", "t-q,PASSED,2,,,,,,,,,s,LOW,\n");

        get("/v1/products/t-q")
                .then()
                .body("certificates.happenedOn", contains("2018-06-30"))
                .body("certificates.happenedOnBasis", contains("PRODUCT_ON_FILE"))
                .body("certificates[0].programmeYear", nullValue());
    }

    @Test
    void onlyWhoMayFileFactsFilesFacts() {
        String csv = "key,name,kind,unitCode,unitOn,source,confidence,note\n";
        var anyone = given().contentType("text/csv").body(csv);
        anyone.post("/v1/imports/producers")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("unauthenticated"));
        sent(TokensForTests.expired("system"), csv, 401, "token-expired");
        sent(TokensForTests.forAnotherAudience("system"), csv, 401, "token-for-another-audience");
        sent(TokensForTests.signedByAStranger("system"), csv, 401, "token-signature-wrong");
        sent("no.token.atall", csv, 401, "token-unreadable");
        sent(TokensForTests.of("commune-officer"), csv, 403, "forbidden");
        sent(TokensForTests.of("awards-officer"), csv, 403, "forbidden");
    }

    private static void sent(String token, String csv, int status, String code) {
        given().auth()
                .oauth2(token)
                .contentType("text/csv")
                .body(csv)
                .post("/v1/imports/producers")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    private static void onFile(String kind, String row) {
        TheProvince.send(kind, row, Map.of()).statusCode(200).body("created", equalTo(1));
    }

    private static void corrected(String kind, String row) {
        TheProvince.send(kind, row, Map.of("conflict", "SUPERSEDE"))
                .statusCode(200)
                .body("superseded", equalTo(1));
    }
}
