package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static vn.ntm.criteria.SetDrafts.CRITERIA;
import static vn.ntm.criteria.SetDrafts.INDICATORS;
import static vn.ntm.criteria.SetDrafts.PUBLICATIONS;
import static vn.ntm.criteria.SetDrafts.THRESHOLDS;
import static vn.ntm.criteria.SetDrafts.amend;
import static vn.ntm.criteria.SetDrafts.isDrafted;
import static vn.ntm.criteria.SetDrafts.isPublished;
import static vn.ntm.criteria.SetDrafts.publish;
import static vn.ntm.criteria.SetDrafts.refuses;
import static vn.ntm.criteria.SetDrafts.tag;

import io.quarkus.test.junit.QuarkusTest;
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
}
