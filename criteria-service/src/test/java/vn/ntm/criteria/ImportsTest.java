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
import vn.ntm.kernel.testing.DataFolder;
import vn.ntm.kernel.testing.TokensForTests;

/** How facts come on file. Every test files units of a code range of its own. */
@QuarkusTest
class ImportsTest {

    private static final String UNITS =
            "code,name,type,parentCode,validFrom,validTo,establishedBy,abolishedBy,source,confidence,note\n";
    private static final String RECOGNITIONS = "event,level,unitCode,unitName,programmeYear,round,decisionNumber,"
            + "decisionIssuer,decisionSignedOn,attestedOn,field,counted,source,confidence,note\n";

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
