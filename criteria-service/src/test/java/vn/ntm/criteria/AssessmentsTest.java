package vn.ntm.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.ntm.criteria.Sheets.LOC_HA;
import static vn.ntm.criteria.Sheets.incomeIsRecordedUnderTheModelSet;
import static vn.ntm.criteria.Sheets.indicator;
import static vn.ntm.criteria.Sheets.value;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values of indicators of real communes, made up for the test, and the verdicts on them. */
@QuarkusTest
class AssessmentsTest {

    @Inject
    DataSource pool;

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @Test
    void aVerdictIsExplainedIndicatorByIndicator() {
        String sheet = "/v1/assessments/18229/NTM_XA_2021_2025/1/2025";
        Sheets.record(
                        sheet,
                        value("4.2", "PERCENT", "\"numerator\":4895,\"denominator\":5000") + ","
                                + value("10.1", "MILLION_VND_PER_PERSON_YEAR", "\"amount\":48") + ","
                                + value("11.1", "PERCENT", "\"amount\":5.1"))
                .statusCode(200)
                .body("entries", equalTo(1), "values", hasSize(3));

        Sheets.get(sheet + "/verdict")
                .statusCode(200)
                .body("verdict", equalTo("NOT_MET"), "failing", contains("4.2", "11.1"), "confirmed", equalTo(false))
                .body("restsOn", contains("4.2", "11.1"))
                .body(indicator("4.2") + "verdict", equalTo("NOT_MET"))
                .body(indicator("4.2") + "required.atLeast", equalTo(98))
                .body(indicator("4.2") + "observed.part", equalTo(4895))
                .body(indicator("4.2") + "observed.amount", equalTo(97.9f))
                .body(indicator("4.2") + "rule.vi", equalTo("tối thiểu 98 %"))
                .body(indicator("4.2") + "legalBasis", equalTo("318/QĐ-TTg"))
                .body(indicator("4.2") + "certainty", equalTo("OWN_MEDIUM"))
                .body(indicator("10.1") + "verdict", equalTo("MET"))
                .body(indicator("10.1") + "area", equalTo("BTB"))
                .body(indicator("10.1") + "year", equalTo(2025))
                .body(indicator("5.1") + "missing", equalTo("THRESHOLD"))
                .body(indicator("2.1") + "missing", equalTo("PROVINCIAL_THRESHOLD"))
                .body(indicator("1.1") + "missing", equalTo("VALUE"))
                .body("criteria.find { it.number == 20 }.missing", equalTo("CONTENT"));
    }

    @Test
    void aCorrectionTakesThePlaceOfAValueThatStaysReadable() {
        String sheet = "/v1/assessments/18244/NTM_XA_2021_2025/1/2025";
        Sheets.record(sheet, value("15.1", "PERCENT", "\"amount\":89")).statusCode(200);
        String then = Jdbi.create(pool)
                .withHandle(handle -> handle.createQuery(
                                "select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')")
                        .mapTo(String.class)
                        .one());
        Sheets.record(sheet, value("15.1", "PERCENT", "\"amount\":91.0"))
                .statusCode(200)
                .body("entries", equalTo(2));
        Sheets.record(sheet, value("15.1", "PERCENT", "\"amount\":91"))
                .statusCode(200)
                .body("entries", equalTo(2), "values", hasSize(1));

        Sheets.get(sheet + "/verdict").body(indicator("15.1") + "verdict", equalTo("MET"));
        Sheets.get(sheet + "/verdict?knownAt=" + then).body(indicator("15.1") + "verdict", equalTo("NOT_MET"));
    }

    @Test
    void whoRecordsNamesTheStateThatHeSaw() {
        String sheet = "/v1/assessments/18133/NTM_XA_2021_2025/1/2025-H2";
        Sheets.record(sheet, "\"7\"", value("15.1", "PERCENT", "\"amount\":89"))
                .statusCode(412)
                .body("code", equalTo("precondition-failed"));
    }

    @Test
    void aCommuneOfficerRecordsAndReadsOfTheOwnUnitAlone() {
        String values = Sheets.body(value("15.1", "PERCENT", "\"amount\":89"));
        Sheets.as("commune-officer", "18568")
                .contentType("application/json")
                .header("If-Match", Sheets.tag(LOC_HA))
                .body(values)
                .post(LOC_HA + "/_record-values")
                .then()
                .statusCode(200);
        for (String other : new String[] {"18229", "42", "01"}) {
            Sheets.as("commune-officer", other)
                    .contentType("application/json")
                    .header("If-Match", "\"0\"")
                    .body(values)
                    .post(LOC_HA + "/_record-values")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("unit-not-yours"));
            Sheets.as("commune-officer", other).get(LOC_HA + "/verdict").then().statusCode(403);
        }
    }

    @Test
    void anotherUnitThatHadTheCodeIsNotTheOfficersOwn() {
        Sheets.as("commune-officer", "18568")
                .get("/v1/assessments/18568/NTM_XA_2016_2020/1/2019")
                .then()
                .statusCode(403)
                .body("code", equalTo("unit-not-yours"));
    }

    @Test
    void theModelLevelOfIncomeIsOneTenthAboveTheAdvancedOne() {
        Sheets.get(incomeIsRecordedUnderTheModelSet() + "/verdict")
                .body(indicator("2.1") + "required.atLeast", equalTo(63.8f))
                .body(indicator("2.1") + "relativeTo", equalTo("NTM_NC_XA_2021_2025 10.1"))
                .body(indicator("2.1") + "certainty", equalTo("OWN_MEDIUM"))
                .body(indicator("2.1") + "verdict", equalTo("NOT_MET"));
    }

    @Test
    void theDistanceCountsWhatIsMissingHereAndToTheNextLevel() {
        String sheet = "/v1/assessments/18244/NTM_XA_2021_2025/1/2025-H2";
        Sheets.record(sheet, value("4.2", "PERCENT", "\"numerator\":4895,\"denominator\":5000"))
                .statusCode(200);
        Sheets.record(
                        sheet.replace("NTM_XA", "NTM_NC_XA"),
                        value("10.1", "MILLION_VND_PER_PERSON_YEAR", "\"amount\":50"))
                .statusCode(200);

        Sheets.get(sheet + "/distance")
                .statusCode(200)
                .body("here.failing.indicator.code", contains("4.2"))
                .body("here.failing[0].parts", equalTo(5), "here.failing[0].amount", equalTo(0.1f))
                .body("next.set", equalTo("NTM_NC_XA_2021_2025"), "next.level", equalTo("ADVANCED"))
                .body("next.failing.indicator.code", contains("10.1"))
                .body("next.failing[0].amount", equalTo(8));
    }

    @Test
    void under2026NoGroupIsOnFileAndMostOfTheSetIsMissing() {
        Sheets.get("/v1/assessments/18568/NTM_XA_2026_2030/1/2026/verdict")
                .body("verdict", equalTo("UNDECIDED"), "complete", equalTo(false))
                .body(indicator("1.x") + "missing", equalTo("AREA"));
    }

    @Test
    void aStepStandsOnTheScaleAndAWholeSetOfConfirmedLevelsCanBeMet() {
        SetDrafts.isPublishedForWards(
                "T_SCALE",
                "1.1,1,a,b,ORDINAL,LEVEL,,YEU;KHA;TOT,false,,,s,HIGH,",
                "1.1,CHUNG,,,,,KHA,,CONFIRMED,s,HIGH,");
        String sheet = "/v1/assessments/18100/T_SCALE/1/2025";

        Sheets.record(sheet, value("1.1", "LEVEL", "\"step\":\"XUAT_SAC\""))
                .statusCode(409)
                .body("code", equalTo("step-not-on-scale"));
        Sheets.record(sheet, value("1.1", "LEVEL", "\"step\":\"TOT\"")).statusCode(200);
        Sheets.get(sheet + "/verdict")
                .body("verdict", equalTo("MET"), "confirmed", equalTo(true), "restsOn", hasSize(0));
    }

    @Test
    void anEntryIsJournalledWithAHashOverItsValues() {
        incomeIsRecordedUnderTheModelSet();
        String said = Jdbi.create(pool)
                .withHandle(
                        handle -> handle.createQuery("""
                        select e.value_count || ' ' || (e.values_hash = encode(sha256(convert_to(v::text, 'UTF8')), 'hex')) || ' ' || count(j.*)
                        from assessment_entry e join indicator_value v on v.entry_id = e.row_id
                        join journal j on j.subject_id = e.row_id and j.effect = 'RECORDED'
                        where e.set_code = 'NTM_KM_XA_2021_2025' and e.value_count = 1
                        group by e.row_id, v.* limit 1""").mapTo(String.class).one());

        assertThat(said).isEqualTo("1 true 1");
    }
}
