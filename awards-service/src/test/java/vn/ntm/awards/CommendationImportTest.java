package vn.ntm.awards;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.kernel.testing.DataFolder;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** How commendations come on file, and how they do not. The year 2019 stays empty here: only refused rows name it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class CommendationImportTest {

    private static final String GOOD = "t-2019-01,2019,Bằng khen,,,,,COLLECTIVE,,42,3,,a test,HIGH,";

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.load();
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                refused(",,,,COLLECTIVE,,42,,,", "recipient-count-missing", "recipientCount"),
                refused(",,,,COLLECTIVE,,42,0,,", "recipient-count-missing", "recipientCount"),
                refused(",,,,COLLECTIVE,,42,-4,,", "value-invalid", "recipientCount"),
                refused(",,,,COLLECTIVE,,42,many,,", "value-invalid", "recipientCount"),
                refused(",,,,COLLECTIVE,Hội Nông dân,42,2,,", "named-recipient-is-not-one", "recipientCount"),
                refused(",,,,INDIVIDUAL,Nguyễn Văn A,42,1,,", "person-named", "recipientName"),
                refused(",,,,UNSPLIT,Nguyễn Văn A,42,1,,", "person-named", "recipientName"),
                refused(",,,,HOUSEHOLD,Hộ Nguyễn Văn A,42,1,,", "person-named", "recipientName"),
                refused(",,,,TERRITORY,Huyện Kỳ Anh,,1,,", "territory-without-unit", "unitCode"),
                refused(",,2025-02-01,,TERRITORY,,448,1,,", "unit-did-not-exist", null),
                refused(",,,2025-02-01,TERRITORY,,448,1,,", "unit-did-not-exist", null),
                Arguments.of("t-2019-02,2025,,,,,,TERRITORY,,448,1,,a test,HIGH,", "unit-did-not-exist", null),
                refused(",,,,TERRITORY,,99999,1,,", "unit-unknown", null),
                refused(",,2100-01-01,,COLLECTIVE,,42,1,,", "commendation-in-the-future", null),
                refused(",,,2100-01-01,COLLECTIVE,,42,1,,", "commendation-in-the-future", null),
                refused(",,,,CLUB,,42,1,,", "value-invalid", "recipientKind"),
                refused(",,,,,,42,1,,", "value-missing", "recipientKind"),
                refused(",,,,COLLECTIVE,,42,1,1.5,", "value-invalid", "amountVnd"),
                refused(",,,,COLLECTIVE,,42,1,-1,", "value-invalid", "amountVnd"),
                refused(",,2019-02-30,,COLLECTIVE,,42,1,,", "value-invalid", "decisionSignedOn"));
    }

    /** @param cells from authority to amountVnd */
    private static Arguments refused(String cells, String code, @Nullable String column) {
        return Arguments.of("t-2019-02,2019,Bằng khen," + cells + "a test,HIGH,", code, column);
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void aContradictionIsRefusedWithItsLineAndNothingIsWritten(String row, String code, @Nullable String column) {
        Import.of(GOOD, row)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("import-refused"))
                .body("report.applied", equalTo(false))
                .body("report.refused", equalTo(1))
                .body("report.refusals[0].line", equalTo(3))
                .body("report.refusals[0].code", equalTo(code))
                .body("report.refusals[0].column", equalTo(column));
        Import.of(Map.of("dryRun", true), GOOD, row)
                .statusCode(200)
                .body("applied", equalTo(false))
                .body("created", equalTo(1))
                .body("refusals.code", equalTo(List.of(code)));
        assertNothingIsOnFile();
    }

    @Test
    void theDryRunOfAGoodFileWritesNothing() {
        Import.of(Map.of("dryRun", true), GOOD).body("created", equalTo(1)).body("applied", equalTo(false));
        assertNothingIsOnFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HOUSEHOLD,", "ENTERPRISE,Công ty A"})
    void householdsAreCountedAndEnterprisesMayBeNamed(String recipient) {
        Import.of(Map.of("dryRun", true), "t-2019-05,2019,Bằng khen,,,,,%s,42,1,,a test,HIGH,".formatted(recipient))
                .statusCode(200)
                .body("created", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"T-1", "t 1", "t/1", "-t", "khối"})
    void aKeyIsMadeForAddresses(String key) {
        Import.of(GOOD.replace("t-2019-01", key))
                .statusCode(409)
                .body("report.refusals[0].code", equalTo("value-invalid"))
                .body("report.refusals[0].column", equalTo("key"));
    }

    @Test
    void aCommendationCountsForAProgrammeYear() {
        Import.of(GOOD.replace(",2019,", ",,"))
                .statusCode(409)
                .body("report.refusals[0].code", equalTo("value-missing"))
                .body("report.refusals[0].column", equalTo("programmeYear"));
    }

    @Test
    void theDayOfTheDecisionDecidesWhichUnitIsMeant() {
        Import.of(Map.of("dryRun", true), "t-2019-03,2019,,,,2024-12-31,2025-02-01,TERRITORY,,448,1,,a test,HIGH,")
                .body("created", equalTo(1));
    }

    @Test
    void aRefusalIsWordedInTheCallersLanguageAndRepeatsNoPersonsName() {
        String row = "t-2019-04,2019,,,,,,INDIVIDUAL,Nguyễn Văn A,42,1,,a test,HIGH,";
        Import.of(row)
                .body("report.refusals[0].message", containsString("Không công khai tên cá nhân"))
                .body("report.refusals[0].message", not(containsString("Nguyễn")));
        var english = given().auth().oauth2(TokensForTests.of("system")).header("Accept-Language", "en");
        Import.post(english, row).body("report.refusals[0].message", containsString("Names of persons are not public"));
    }

    @Test
    void theHeaderMustBeTheAgreedOne() {
        given().auth()
                .oauth2(TokensForTests.of("system"))
                .contentType("text/csv; charset=utf-8")
                .body("key,programmeYear\nt-1,2019\n")
                .post("/v1/imports/commendations")
                .then()
                .statusCode(400)
                .body("code", equalTo("import-header-wrong"));
    }

    @Test
    void theSameFileAgainChangesNothing() {
        var file = DataFolder.of("awards").stream()
                .filter(entry -> entry.kind().equals("commendations"))
                .findFirst()
                .orElseThrow();
        given().auth()
                .oauth2(TokensForTests.of("province-officer"))
                .contentType("text/csv; charset=utf-8")
                .body(file.file().toFile())
                .post("/v1/imports/{kind}", file.kind())
                .then()
                .statusCode(200)
                .body("rows", equalTo(4))
                .body("unchanged", equalTo(4))
                .body("created", equalTo(0));
    }

    @Test
    void anotherContentUnderTheSameKeyIsRefusedUnlessItSupersedes() {
        String first = "t-2021-01,2021,Bằng khen,,,,2021-12-20,COLLECTIVE,,42,7,1000,a test,HIGH,";
        String corrected = first.replace(",42,7,", ",42,8,");
        Import.of(first).statusCode(200).body("created", equalTo(1));
        Import.of(first.replace(",1000,", ",1000.0,")).body("unchanged", equalTo(1));
        Import.of(corrected).statusCode(409).body("report.refusals[0].code", equalTo("fact-already-on-file"));
        String before = get("/v1/commendations?programmeYear=2021").jsonPath().getString("knownAt");

        Import.of(Map.of("conflict", "SUPERSEDE"), corrected).statusCode(200).body("superseded", equalTo(1));

        assertThat(count("")).isEqualTo(8);
        assertThat(count("?knownAt=" + before)).isEqualTo(7);
        get("/v1/commendations/t-2021-01?knownAt=2020-01-01T00:00:00Z").then().statusCode(404);
        assertThat(collectives("2021", "")).isEqualTo(8);
        assertThat(collectives("2021", "&knownAt=" + before)).isEqualTo(7);
    }

    @Test
    void recipientsWithoutAUnitAreTheProvinces() {
        Import.of("t-2018-01,2018,Bằng khen,,,,,COLLECTIVE,Công ty A,,1,,a test,HIGH,")
                .statusCode(200);

        assertThat(collectives("2018", "")).isEqualTo(1);
        assertThat(collectives("2018", "&unit=447")).isZero();
        get("/v1/commendations?programmeYear=2018&unit=42").then().body("items.key", hasSize(1));
        get("/v1/commendations?programmeYear=2018&unit=447").then().body("items.key", hasSize(0));
    }

    @Test
    void whoMayNotImportIsToldSo() {
        Import.post(given(), GOOD).statusCode(401).body("code", equalTo("unauthenticated"));
        Import.post(given().auth().oauth2(TokensForTests.expired("system")), GOOD)
                .statusCode(401);
        Import.post(given().auth().oauth2(TokensForTests.signedByAStranger("system")), GOOD)
                .statusCode(401);
        Import.post(given().auth().oauth2(TokensForTests.forAnotherAudience("system")), GOOD)
                .statusCode(401);
        Import.post(given().auth().oauth2(TokensForTests.of("commune-officer")), GOOD)
                .statusCode(403)
                .body("code", equalTo("forbidden"));
        assertNothingIsOnFile();
    }

    private static void assertNothingIsOnFile() {
        get("/v1/commendations?programmeYear=2019&count=exact").then().body("page.count", equalTo(0));
    }

    private static int count(String known) {
        return get("/v1/commendations/t-2021-01" + known)
                .then()
                .statusCode(200)
                .extract()
                .path("recipientCount");
    }

    private static int collectives(String year, String more) {
        return get("/v1/figures?year=" + year + more)
                .jsonPath()
                .getInt("figures.find { it.measure == 'commendations.collectives' }.recorded.value");
    }
}
