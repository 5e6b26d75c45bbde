package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.kernel.testing.TokensForTests;

/** A criteria set changes by a new version only: begun by one person, published by another, and then it stays. */
@QuarkusTest
class SetDraftsTest {

    private static final String SETS = "setCode,version,change,scope,level,nameVi,nameEn,areaScheme,decisionNumber,"
            + "decisionIssuer,decisionSignedOn,validFrom,validTo,endBasis,criteriaDeclared,indicatorsDeclared,source,confidence,note\n";
    private static final String CRITERIA =
            "setCode,version,criterionNo,groupName,nameVi,nameEn,addedBy,source,confidence,note\n";
    private static final String INDICATORS =
            "setCode,version,indicatorCode,criterionNo,labelVi,labelEn,kind,unit,partUnit,"
                    + "scale,mayNotApply,referenceSet,referenceIndicator,source,confidence,note\n";
    private static final String THRESHOLDS =
            "setCode,version,indicatorCode,area,year,rule,amount,partAmount,level,legalBasis,certainty,source,confidence,note\n";
    private static final String PUBLICATIONS = "setCode,version,source,confidence,note\n";

    @Inject
    DataSource pool;

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @Test
    void anAmendmentIsDraftedByOneAndPublishedByAnother() {
        isPublished("T_AMEND");
        amend("T_AMEND", "drafter", "AMENDED", "2024-03-01")
                .statusCode(201)
                .header("Location", endsWith("/v1/criteria-sets/T_AMEND/versions/2"))
                .body("version", equalTo(2), "state", equalTo("DRAFT"), "change", equalTo("AMENDED"));
        TheProvince.importing(
                        "thresholds?conflict=SUPERSEDE", THRESHOLDS + "T_AMEND,2,1.1,CHUNG,,,95,,,,CONFIRMED,s,HIGH,\n")
                .statusCode(200)
                .body("superseded", equalTo(1));

        get("/v1/criteria-sets/T_AMEND/versions/2/differences?from=1")
                .then()
                .body("differences.findAll { it.part == 'THRESHOLD' }.before", contains("90"))
                .body("differences.findAll { it.part == 'THRESHOLD' }.after", contains("95"));
        publish("T_AMEND", 2, "drafter", tag("T_AMEND", 2))
                .statusCode(409)
                .body("code", equalTo("drafter-cannot-publish"));
        publish("T_AMEND", 2, "publisher", tag("T_AMEND", 2)).statusCode(200).body("state", equalTo("PUBLISHED"));

        get("/v1/criteria-sets/T_AMEND?validOn=2024-02-29").then().body("terms.version", equalTo(1));
        get("/v1/criteria-sets/T_AMEND?validOn=2024-03-01").then().body("terms.version", equalTo(2));
    }

    @Test
    void whoPublishesNamesTheVersionThatHeSaw() {
        isPublished("T_SEEN");
        amend("T_SEEN", "drafter", "CORRECTED", "2022-03-08").statusCode(201);
        String seen = tag("T_SEEN", 2);
        TheProvince.importing("criteria", CRITERIA + "T_SEEN,2,2,,Hai,Two,,s,HIGH,\n")
                .statusCode(200);

        publish("T_SEEN", 2, "publisher", seen).statusCode(412).body("code", equalTo("precondition-failed"));
        publish("T_SEEN", 2, "publisher", null).statusCode(428).body("code", equalTo("precondition-required"));
    }

    @Test
    void aPublishedVersionTakesNothingMore() {
        isPublished("T_STAYS");

        refuses("criteria", CRITERIA + "T_STAYS,1,2,,Hai,Two,,s,HIGH,\n", "criteria-set-published");
        refuses(
                "criteria?conflict=SUPERSEDE",
                CRITERIA + "T_STAYS,1,1,,Khác,Other,,s,HIGH,\n",
                "criteria-set-published");
        publish("T_STAYS", 1, "publisher", tag("T_STAYS", 1))
                .statusCode(409)
                .body("code", equalTo("criteria-set-published"));
    }

    @Test
    void theSameFileMayBeSentAgain() {
        isPublished("T_AGAIN");
        isPublished("T_AGAIN");
    }

    @Test
    void aDraftIsFinishedBeforeTheNextIsBegun() {
        isPublished("T_TWICE");
        amend("T_TWICE", "drafter", "CORRECTED", "2022-03-08").statusCode(201);

        amend("T_TWICE", "drafter", "CORRECTED", "2022-03-08")
                .statusCode(409)
                .body("code", equalTo("criteria-set-being-drafted"));
        amend("T_NOWHERE", "drafter", "CORRECTED", "2022-03-08")
                .statusCode(404)
                .body("code", equalTo("criteria-set-unknown"));
    }

    @Test
    void onlyASystemLoadsWhatWasPublishedBefore() {
        given().auth()
                .oauth2(TokensForTests.of("province-officer"))
                .contentType("text/csv; charset=utf-8")
                .body(PUBLICATIONS + "VUON_MAU_HATINH,1,s,HIGH,\n")
                .post("/v1/imports/criteria-set-publications")
                .then()
                .statusCode(409)
                .body("report.refusals[0].code", equalTo("publication-takes-two"));
        refuses(
                "criteria-set-publications",
                PUBLICATIONS + "VUON_MAU_HATINH,1,s,HIGH,\n",
                "criteria-set-without-basis");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            criteria   | criteria-set-unknown        | T_NOWHERE,1,1,,Một,One,,s,HIGH,
            criteria   | value-invalid               | lower case,1,1,,Một,One,,s,HIGH,
            criteria   | value-invalid               | T_PARTS,1000,1,,Một,One,,s,HIGH,
            criteria   | value-invalid               | T_PARTS,1,1,,Một,One,44805,s,HIGH,
            indicators | criterion-not-in-set        | T_PARTS,1,7.1,7,a,b,PASS,PASS,,,false,,,s,HIGH,
            indicators | indicator-does-not-fit-kind | T_PARTS,1,1.2,1,a,b,PASS,PERCENT,,,false,,,s,HIGH,
            indicators | indicator-does-not-fit-kind | T_PARTS,1,1.2,1,a,b,TWO_PART,PERCENT,,,false,,,s,HIGH,
            indicators | indicator-does-not-fit-kind | T_PARTS,1,1.2,1,a,b,RELATIVE,PERCENT,,,false,,,s,HIGH,
            indicators | value-invalid               | T_PARTS,1,1.2,1,a,b,PASS,PASS,,,maybe,,,s,HIGH,
            indicators | value-invalid               | T_PARTS,1,one,1,a,b,PASS,PASS,,,false,,,s,HIGH,
            thresholds | indicator-not-in-set        | T_PARTS,1,9.9,CHUNG,,,90,,,,CONFIRMED,s,HIGH,
            thresholds | area-not-of-set             | T_PARTS,1,1.1,GROUP1,,,90,,,,CONFIRMED,s,HIGH,
            thresholds | threshold-does-not-fit-kind | T_PARTS,1,1.1,BTB,,,101,,,,CONFIRMED,s,HIGH,
            thresholds | threshold-does-not-fit-kind | T_PARTS,1,1.1,BTB,,,,,,,CONFIRMED,s,HIGH,
            thresholds | threshold-does-not-fit-kind | T_PARTS,1,1.1,BTB,,,90,,,,UNKNOWN,s,HIGH,
            thresholds | fact-already-on-file        | T_PARTS,1,1.1,CHUNG,,,91,,,,CONFIRMED,s,HIGH,
            """)
    void aPartThatDoesNotFitIsRefused(String kind, String code, String row) {
        isDrafted("T_PARTS");
        String header = switch (kind) {
            case "criteria" -> CRITERIA;
            case "indicators" -> INDICATORS;
            default -> THRESHOLDS;
        };

        refuses(kind, header + row + "\n", code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update criterion set superseded_at = now(), superseded_by = recorded_by where set_code = 'NTM_XA_2021_2025'",
                "update criteria_set_publication set content_hash = repeat('0', 64)",
                "delete from indicator",
                """
                insert into criterion (row_id, set_code, set_version, criterion_no, name_vi, name_en, source, confidence, recorded_at, recorded_by)
                select gen_random_uuid(), set_code, set_version, 98, 'a', 'b', 's', 'HIGH', now(), recorded_by
                from criteria_set_publication limit 1""",
            })
    void theDatabaseKeepsWhatIsPublishedToo(String sql) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.execute(sql));
            connection.rollback();
        }
    }

    @Test
    void aPublicationByTheDrafterIsRefusedByTheDatabaseToo() throws SQLException {
        isPublished("T_DATABASE");
        amend("T_DATABASE", "drafter", "CORRECTED", "2022-03-08").statusCode(201);
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute("""
                            insert into criteria_set_publication (row_id, set_code, set_version, content_hash, source, confidence, recorded_at, recorded_by)
                            select gen_random_uuid(), set_code, set_version, repeat('0', 64), 's', 'HIGH', now(), recorded_by
                            from criteria_set_version where set_code = 'T_DATABASE' and set_version = 2"""))
                    .satisfies(failure -> assertThat(failure.getSQLState()).isEqualTo("23514"));
            connection.rollback();
        }
    }

    /** A set of one indicator, published. */
    static void isPublished(String set) {
        isDrafted(set);
        TheProvince.importing("criteria-set-publications", PUBLICATIONS + set + ",1,s,HIGH,\n")
                .statusCode(200);
    }

    /** A set of one indicator for wards, published. */
    static void isPublishedForWards(String set, String indicator, String threshold) {
        TheProvince.importing(
                        "criteria-sets",
                        SETS + set
                                + ",1,ISSUED,WARD,URBAN_CIVILISED,Thử,Test,NONE,1/QĐ,UBND,2022-03-08,2022-03-08,,,1,1,s,HIGH,\n")
                .statusCode(200);
        TheProvince.importing("criteria", CRITERIA + set + ",1,1,,Một,One,,s,HIGH,\n")
                .statusCode(200);
        TheProvince.importing("indicators", INDICATORS + set + ",1," + indicator + "\n")
                .statusCode(200);
        TheProvince.importing("thresholds", THRESHOLDS + set + ",1," + threshold + "\n")
                .statusCode(200);
        TheProvince.importing("criteria-set-publications", PUBLICATIONS + set + ",1,s,HIGH,\n")
                .statusCode(200);
    }

    /** A set of two criteria for advanced communes, of 2021, published. */
    static void isPublishedForCommunes(String set) {
        TheProvince.importing(
                        "criteria-sets",
                        SETS + set
                                + ",1,ISSUED,COMMUNE,ADVANCED,Thử,Test,REGION,1/QĐ,UBND,2021-01-01,2021-01-01,2022-03-01,REPEALED,2,2,s,HIGH,\n")
                .statusCode(200);
        for (String number : java.util.List.of("1", "2")) {
            String indicator = ",1," + number + ".1,";
            TheProvince.importing("criteria", CRITERIA + set + ",1," + number + ",,Một,One,,s,HIGH,\n")
                    .statusCode(200);
            TheProvince.importing(
                            "indicators",
                            INDICATORS + set + indicator + number + ",a,b,AT_LEAST,PERCENT,,,false,,,s,HIGH,\n")
                    .statusCode(200);
            TheProvince.importing("thresholds", THRESHOLDS + set + indicator + "CHUNG,,,90,,,,CONFIRMED,s,HIGH,\n")
                    .statusCode(200);
        }
        TheProvince.importing("criteria-set-publications", PUBLICATIONS + set + ",1,s,HIGH,\n")
                .statusCode(200);
    }

    private static void isDrafted(String set) {
        TheProvince.importing(
                        "criteria-sets",
                        SETS + set
                                + ",1,ISSUED,GARDEN,MODEL,Thử,Test,REGION,1/QĐ,UBND,2022-03-08,2022-03-08,,,1,1,s,HIGH,\n")
                .statusCode(200);
        TheProvince.importing("criteria", CRITERIA + set + ",1,1,,Một,One,,s,HIGH,\n")
                .statusCode(200);
        TheProvince.importing("indicators", INDICATORS + set + ",1,1.1,1,a,b,AT_LEAST,PERCENT,,,false,,,s,HIGH,\n")
                .statusCode(200);
        TheProvince.importing("thresholds", THRESHOLDS + set + ",1,1.1,CHUNG,,,90,,,,CONFIRMED,s,HIGH,\n")
                .statusCode(200);
    }

    static ValidatableResponse amend(String set, String person, String change, String from) {
        return given().auth()
                .oauth2(TokensForTests.ofPerson(person, "province-officer"))
                .contentType("application/json")
                .body("""
                        {"change":"%s","decisionNumber":"2/QĐ","decisionIssuer":"UBND","validFrom":"%s",
                         "source":"s","reason":"a test","document":"a document"}""".formatted(change, from))
                .post("/v1/criteria-sets/%s/versions".formatted(set))
                .then();
    }

    private static ValidatableResponse publish(
            String set, int version, String person, @org.jspecify.annotations.Nullable String tag) {
        var request = given().auth()
                .oauth2(TokensForTests.ofPerson(person, "province-leader"))
                .contentType("application/json")
                .body("{\"reason\":\"a test\",\"document\":\"a document\"}");
        return (tag == null ? request : request.header("If-Match", tag))
                .post("/v1/criteria-sets/%s/versions/%d/_publish".formatted(set, version))
                .then();
    }

    static String tag(String set, int version) {
        return get("/v1/criteria-sets/%s/versions/%d".formatted(set, version)).header("ETag");
    }

    private static void refuses(String kindAndQuery, String csv, String code) {
        TheProvince.importing(kindAndQuery, csv)
                .statusCode(409)
                .body("code", equalTo("import-refused"))
                .body("report.refusals[0].code", equalTo(code));
    }
}
