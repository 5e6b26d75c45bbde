package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.ntm.criteria.TheProvince.importing;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.kernel.testing.DataFolder;
import vn.ntm.kernel.testing.TokensForTests;

/** How facts come on file, and why some do not. Every test files units of a code range of its own. */
@QuarkusTest
class ImportsTest {

    private static final String UNITS =
            "code,name,type,parentCode,validFrom,validTo,establishedBy,abolishedBy,source,confidence,note\n";
    private static final String SUCCESSIONS =
            "predecessorCode,successorCode,changedOn,change,legalBasis,source,confidence,note\n";
    private static final String RECOGNITIONS = "event,level,unitCode,unitName,programmeYear,round,decisionNumber,"
            + "decisionIssuer,decisionSignedOn,attestedOn,field,counted,source,confidence,note\n";
    private static final String FUNDING =
            "unitCode,programmeYear,sinceYear,periodEnd,sourceKind,measure,amountVnd,source,confidence,note\n";
    private static final String PUBLISHED =
            "programmeYear,unitCode,measure,status,value,namedUnits,publishedOn,source,confidence,note\n";
    private static final String TARGETS = "programmeYear,unitCode,measure,basis,shape,value,level,namedUnits,"
            + "announcedOn,wording,source,confidence,note\n";
    private static final String YEARS = "programmeYear,status,source,confidence,note\n";

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @Test
    void theWholeFolderOnceMoreChangesNothing() throws IOException {
        for (DataFolder.Entry entry : DataFolder.of("criteria")) {
            importing(entry.kind(), Files.readString(entry.file()))
                    .statusCode(200)
                    .body("created", equalTo(0), "superseded", equalTo(0), "refused", equalTo(0));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            value-missing                  | 01,,PROVINCE,,,,,,s,HIGH,
            value-invalid                  | 01,A,REGION,,,,,,s,HIGH,
            value-invalid                  | 1,A,PROVINCE,,,,,,s,HIGH,
            value-invalid                  | 01,A,PROVINCE,,2020-02-30,,,,s,HIGH,
            value-invalid                  | 01,A,PROVINCE,,2021-01-01,2020-01-01,,,s,HIGH,
            value-invalid                  | 01,A,PROVINCE,,,,,,s,CERTAIN,
            row-too-short-or-long          | 01,A,PROVINCE
            unit-tier-wrong                | 00001,A,COMMUNE,00002,,,,,s,HIGH,
            unit-tier-wrong                | 001,A,COMMUNE,42,,,,,s,HIGH,
            unit-parent-missing            | 00001,A,COMMUNE,448,,,,,s,HIGH,
            unit-overlaps                  | 448,Lộc Hà,DISTRICT,42,2020-01-01,2024-01-01,,,s,HIGH,
            fact-already-on-file           | 448,Lộc Hà,DISTRICT,42,,2024-01-01,,,s,HIGH,
            """)
    void aUnitThatDoesNotFitIsRefused(String code, String row) {
        refuses("units", UNITS + row, code);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            unit-unknown                   | 99998,18568,2020-01-01,MERGED,,s,HIGH,
            unit-did-not-exist             | 448,445,2026-01-01,MERGED,,s,HIGH,
            predecessor-does-not-end       | 448,445,2024-06-01,MERGED,,s,HIGH,
            value-invalid                  | 448,445,2025-01-01,SWALLOWED,,s,HIGH,
            """)
    void aSuccessionThatDoesNotFitIsRefused(String code, String row) {
        refuses("unit-successions", SUCCESSIONS + row, code);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            unit-did-not-exist             | RECOGNISED,STANDARD,448,Lộc Hà,2025,,,,2025-03-01,,,YES,s,HIGH,
            unit-unknown                   | RECOGNISED,STANDARD,99998,,2025,,,,2025-03-01,,,YES,s,HIGH,
            unit-name-differs              | RECOGNISED,STANDARD,18100,Trần Phú,2023,,,,2023-03-01,,,YES,s,HIGH,
            value-invalid                  | RECOGNISED,PERFECT,18100,,2023,,,,2023-03-01,,,YES,s,HIGH,
            value-invalid                  | APPLAUDED,STANDARD,18100,,2023,,,,2023-03-01,,,YES,s,HIGH,
            value-invalid                  | RECOGNISED,STANDARD,18100,,1999,,,,2023-03-01,,,YES,s,HIGH,
            level-does-not-fit-unit        | RECOGNISED,STANDARD,18100,,2025,,,,2025-08-01,,,YES,s,HIGH,
            level-does-not-fit-unit        | RECOGNISED,MODEL,448,,2023,,,,2023-08-01,,,YES,s,HIGH,
            recognition-has-no-day         | RECOGNISED,STANDARD,18100,,,,,,,,,YES,s,HIGH,
            """)
    void aRecognitionThatContradictsTheRecordIsRefused(String code, String row) {
        refuses("recognitions", RECOGNITIONS + row, code);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            unit-ambiguous                 | 18100,,,,TOTAL,MOBILISED,1,s,HIGH,
            value-invalid                  | 42,2023,,,TOTAL,MOBILISED,1.5,s,HIGH,
            value-invalid                  | 42,2023,,,TOTAL,MOBILISED,-1,s,HIGH,
            value-invalid                  | 42,2023,,,TOTAL,MOBILISED,1e6,s,HIGH,
            value-missing                  | 42,2023,,,TOTAL,MOBILISED,1,,HIGH,
            """)
    void anEntryOfMoneyThatDoesNotFitIsRefused(String code, String row) {
        refuses("funding-entries", FUNDING + row, code);
    }

    @Test
    void whatWasPublishedForAClosedYearStays() {
        refuses(
                "published-figures?conflict=SUPERSEDE",
                PUBLISHED + "2023,42,communes.recognised.advanced,FINAL,11,,2024-02-21,another report,HIGH,",
                "programme-year-closed");
    }

    @Test
    void aMeasureThatTheServiceDoesNotKnowIsRefused() {
        refuses("published-figures", PUBLISHED + "2026,42,cows.counted,FINAL,11,,,s,HIGH,", "measure-unknown");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026,42,communes.recognised.model,TARGET,ADD,,,,,,s,HIGH,
            2026,42,communes.recognised.model,TARGET,ADD,5,MODEL,,,,s,HIGH,
            2026,42,communes.recognised.model,TARGET,NAMED,,MODEL,,,,s,HIGH,
            2026,42,communes.recognised.model,TARGET,NAMED,1,MODEL,18100,,,s,HIGH,
            """)
    void aTargetHasThePartsOfItsShape(String row) {
        refuses("targets", TARGETS + row, "target-shape-wrong");
    }

    @Test
    void aYearCannotBeImportedAsOpen() {
        refuses("programme-years", YEARS + "2023,OPEN,s,HIGH,", "value-invalid");
    }

    @Test
    void oneRefusedRowKeepsAllOthersOutOfAnAtomicImport() {
        importing("units", UNITS + "91,Tỉnh A,PROVINCE,,,,,,s,HIGH,\n91001,Xã B,COMMUNE,92,,,,,s,HIGH,")
                .statusCode(409)
                .body("code", equalTo("import-refused"), "report.applied", equalTo(false));

        get("/v1/units/91").then().statusCode(404);
    }

    @Test
    void rowByRowTheGoodOnesStay() {
        importing(
                        "units?mode=PER_ROW",
                        UNITS + "93,Tỉnh A,PROVINCE,,,,,,s,HIGH,\n93001,Xã B,COMMUNE,94,,,,,s,HIGH,\n"
                                + "93002,\"Xã C\",COMMUNE,93,2020-01-01,,,,s,HIGH,")
                .statusCode(200)
                .body("applied", equalTo(true), "rows", equalTo(3), "created", equalTo(2), "refused", equalTo(1))
                .body("refusals[0].line", equalTo(3), "refusals[0].code", equalTo("unit-parent-missing"));

        get("/v1/units/93002?validOn=2020-01-01").then().statusCode(200);
        get("/v1/units/93001?validOn=2020-01-01").then().statusCode(404);
    }

    @Test
    void aDryRunReportsAndFilesNothing() {
        importing("units?dryRun=true", UNITS + "95,Tỉnh A,PROVINCE,,,,,,s,HIGH,")
                .statusCode(200)
                .body("dryRun", equalTo(true), "applied", equalTo(false), "created", equalTo(1));

        get("/v1/units/95").then().statusCode(404);
    }

    @Test
    void aCorrectionSupersedesAndTheOldAnswerCanStillBeAsked() {
        importing("units", UNITS + "96,Tỉnh Cũ,PROVINCE,,,,,,s,HIGH,").statusCode(200);
        String before = get("/v1/units?name=Tỉnh Cũ").jsonPath().getString("knownAt");
        String spell = get("/v1/units/96").jsonPath().getString("spellId");

        importing("units", UNITS + "96,Tỉnh Mới,PROVINCE,,,,,,s,HIGH,")
                .statusCode(409)
                .body("report.refusals[0].code", equalTo("fact-already-on-file"));
        importing("units?conflict=SUPERSEDE", UNITS + "96,Tỉnh Mới,PROVINCE,,,,,,s,HIGH,")
                .statusCode(200)
                .body("superseded", equalTo(1));

        get("/v1/units/96").then().body("name", equalTo("Tỉnh Mới"), "spellId", equalTo(spell));
        get("/v1/units/96?validOn=2020-01-01&knownAt=" + before).then().body("name", equalTo("Tỉnh Cũ"));
    }

    @Test
    void aCorrectionThatPullsTheUnitFromUnderAFactIsRefused() {
        importing("units", UNITS + "97,Tỉnh D,PROVINCE,,,,,,s,HIGH,\n97001,Xã E,COMMUNE,97,,,,,s,HIGH,")
                .statusCode(200);
        importing("recognitions", RECOGNITIONS + "RECOGNISED,STANDARD,97001,Xã E,2023,,1/QĐ,,2023-03-01,,,NO,s,HIGH,")
                .statusCode(200);

        refuses("units?conflict=SUPERSEDE", UNITS + "97001,Xã E,COMMUNE,97,,2020-01-01,,,s,HIGH,", "fact-contradicts");
        get("/v1/units/97001").then().body("validTo", nullValue());
    }

    @Test
    void theSameKeyGivesTheSameAnswerAndFilesOnce() {
        String file = UNITS + "98,Tỉnh F,PROVINCE,,,,,,s,HIGH,";
        var first = withKey("a-key", file);
        var again = withKey("a-key", file);

        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(again.jsonPath().getInt("created")).isEqualTo(1);
        var other = withKey("a-key", UNITS + "98,Tỉnh G,PROVINCE,,,,,,s,HIGH,");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.jsonPath().getString("code")).isEqualTo("idempotency-key-reused");
    }

    @Test
    void aHeaderThatIsNotTheOneOfTheKindIsRefused() {
        importing("units", "code,name\n42,Hà Tĩnh")
                .statusCode(400)
                .body("code", equalTo("import-header-wrong"), "detail", containsString("validFrom"));
    }

    @Test
    void aFileThatIsNoCsvIsRefused() {
        importing("units", UNITS + "01,\"A,PROVINCE").statusCode(400).body("code", equalTo("import-unreadable"));
        given().auth()
                .oauth2(TokensForTests.of("system"))
                .contentType("text/csv")
                .body(new byte[] {(byte) 0xff, (byte) 0xfe, 0x00})
                .when()
                .post("/v1/imports/units")
                .then()
                .statusCode(400)
                .body("code", equalTo("import-unreadable"));
    }

    @Test
    void aKindThatDoesNotExistIsNamed() {
        importing("cows", "a\n1")
                .statusCode(404)
                .body("code", equalTo("import-kind-unknown"), "detail", containsString("recognitions"));
    }

    private static void refuses(String kindAndQuery, String csv, String code) {
        importing(kindAndQuery, csv)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("import-refused"))
                .body("report.refusals", hasSize(1))
                .body("report.refusals[0].line", equalTo(2))
                .body("report.refusals[0].code", equalTo(code));
    }

    private static Response withKey(String key, String csv) {
        return given().auth()
                .oauth2(TokensForTests.of("system"))
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(csv)
                .when()
                .post("/v1/imports/units");
    }
}
