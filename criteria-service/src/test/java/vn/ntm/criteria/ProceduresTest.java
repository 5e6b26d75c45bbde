package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Procedures by date, and the calendar by which deadlines are counted. */
@QuarkusTest
class ProceduresTest {

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @Test
    void theDistrictIsInTheProcedureOfItsTime() {
        get("/v1/recognition-procedures?validOn=2025-06-30&limit=500")
                .then()
                .body("items.code", hasItem("COMMUNE_RECOG_3TIER"), "items.code", not(hasItem("COMMUNE_RECOG_2TIER")));
        get("/v1/recognition-procedures?validOn=2025-07-01&limit=500")
                .then()
                .body("items.code", hasItem("COMMUNE_RECOG_2TIER"), "items.code", not(hasItem("COMMUNE_RECOG_3TIER")));
    }

    @Test
    void aProcedureShowsItsStepsAndWhatTheyAreHeldAgainst() {
        get("/v1/recognition-procedures/COMMUNE_RECOG_3TIER?validOn=2024-05-01")
                .then()
                .statusCode(200)
                .body("steps.number", contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14))
                .body("steps[10].guard", containsString("quorum unconfirmed"), "steps[10].confidence", equalTo("LOW"))
                .body("settings.find { it.parameter == 'LEAST_DAYS' }.value", equalTo(15))
                .body("settings.find { it.step == 11 }", nullValue());
        get("/v1/recognition-procedures/NO_SUCH").then().statusCode(404);
    }

    @Test
    void aYearSaysWhetherItIsCovered() {
        get("/v1/working-calendar/2024")
                .then()
                .body("covered", equalTo(true))
                .body("days.find { it.day == '2024-05-04' }.kind", equalTo("WORKING_DAY"));
        get("/v1/working-calendar/2026").then().body("covered", equalTo(false), "days.day", hasItem("2026-09-02"));
        get("/v1/working-calendar/2023").then().body("covered", equalTo(false));
    }

    @Test
    void aSettingIsAShareOrAWholeNumber() {
        String header = "procedureCode,stepNo,parameter,value,validFrom,validTo,legalBasis,source,confidence,note\n";

        TheProvince.importing(
                        "procedure-settings?dryRun=true", header + "X_Y,1,LEAST_SHARE_AGREEING,101,2024-01-01,,,s,LOW,")
                .statusCode(200)
                .body("refusals[0].code", equalTo("value-invalid"));
        TheProvince.importing("procedure-settings?dryRun=true", header + "X_Y,1,LEAST_DAYS,1.5,2024-01-01,,,s,LOW,")
                .statusCode(200)
                .body("refusals[0].column", equalTo("value"));
    }

    @Test
    void aStepOfDossiersLeadsFromAStateOfThemToAnother() {
        TheProvince.importing(
                        "procedure-steps?dryRun=true",
                        "procedureCode,stepNo,fromState,toState,actor,guard,output,legalBasis,source,confidence,note\n"
                                + "COMMUNE_RECOG_2TIER,20,PLANNED,NOWHERE,x,,,,s,LOW,")
                .statusCode(200)
                .body("refusals[0].column", equalTo("toState"));
    }

    @Test
    void aWorkedRestDayIsASaturdayOrASunday() {
        TheProvince.importing(
                        "calendar-days?dryRun=true",
                        "day,kind,name,source,confidence,note\n2024-05-06,WORKING_DAY,x,s,LOW,")
                .statusCode(200)
                .body("refusals[0].column", equalTo("day"));
    }

    @Test
    void aStepIsOfAProcedureThatIsOnFile() {
        TheProvince.importing(
                        "procedure-steps?dryRun=true",
                        "procedureCode,stepNo,fromState,toState,actor,guard,output,legalBasis,source,confidence,note\n"
                                + "NO_SUCH,1,PLANNED,SELF_ASSESSED,x,,,,s,LOW,")
                .statusCode(200)
                .body("refusals[0].code", equalTo("value-invalid"), "refusals[0].column", equalTo("procedureCode"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-30", "2025-07-01"})
    void noProcedureOfTheProvinceRecognisesWithoutFindingsOrAVoteOnThem(String day) {
        get("/v1/recognition-procedures?limit=500&validOn=" + day)
                .then()
                .body(
                        "items.findAll { it.subject == 'RECOGNITION' && it.unitTypes }.steps.flatten()"
                                + ".findAll { it.toState == 'RECOGNISED' }.fromState",
                        both(not(empty())).and(everyItem(is(oneOf("APPRAISED", "COUNCIL_VOTED")))));
    }

    @Test
    void theResidentsOfADistrictAreAskedAndNineInTenAreSatisfied() {
        get("/v1/recognition-procedures/DISTRICT_RECOG_3TIER?validOn=2025-06-30")
                .then()
                .body("steps.find { it.toState == 'SURVEYED' }.number", equalTo(4))
                .body("settings.find { it.step == 4 }.value", equalTo(90));
    }
}
