package vn.ntm.awards;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** Regimes that a test drafts, in years in which no real one was in force. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class RegimeDraftTest {

    private static final String OTHER = "Người khác";

    private RegimeDrafts drafts = new RegimeDrafts("", 0);
    private String regime = "";

    @BeforeEach
    void aNewNameAndAYearOfItsOwn() {
        TheProvince.load();
        drafts = RegimeDrafts.next();
        regime = drafts.regime();
    }

    @Test
    void aRegimeIsPublishedByAnotherPersonThanItsDrafterAndThenStaysAsItIs() {
        drafts.draft();
        String seen = get("/v1/award-regimes/" + regime)
                .then()
                .body("state", equalTo("DRAFT"))
                .body("contentHash", nullValue())
                .extract()
                .header("ETag");

        publish(RegimeDrafts.DRAFTER, seen).statusCode(409).body("code", equalTo("regime-drafter-cannot-publish"));
        publish(OTHER, "\"1\"").statusCode(412);
        publish(OTHER, seen)
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("contentHash", matchesPattern("[0-9a-f]{64}"));
        publish(OTHER, drafts.tag()).statusCode(409).body("code", equalTo("regime-published"));
        refused("award-coefficients", regime + ",BK_TINH,INDIVIDUAL,1.6,,,,s,HIGH,", "regime-published");
        refused("award-coefficients", regime + ",BK_TINH,COLLECTIVE,3,,,,s,HIGH,", "regime-published");
        RegimeDrafts.sent("award-coefficients", regime + ",BK_TINH,INDIVIDUAL,1.50,,,,s,HIGH,")
                .body("unchanged", equalTo(1));
    }

    @Test
    void theHashNamesWhatARegimeSaysAndNotWhenItWasWritten() {
        drafts.draft();
        String first = hash(regime);
        RegimeDrafts other = RegimeDrafts.next();
        other.draft();

        get("/v1/award-regimes/" + regime).then().body("contentHash", equalTo(first));
        publish(OTHER, other.tag(), other.regime()).body("contentHash", not(equalTo(first)));
    }

    @Test
    void aBetterWordingOfTheSameRulesTakesTheirPlace() {
        drafts.draft();
        hash(regime);
        String better = regime + "_2";
        drafts.terms(better, regime);
        RegimeDrafts.parts(better);

        RegimeDrafts.sent("award-regime-publications", better + ",s,HIGH,");

        String day = drafts.year() + "-06-01";
        given().queryParam("validOn", day)
                .get("/v1/award-forms/BK_TINH")
                .then()
                .body("regime", equalTo(better))
                .body("coefficients.value", contains(1.5f));
        given().queryParam("validOn", day)
                .queryParam("regime", regime)
                .get("/v1/award-forms/BK_TINH")
                .then()
                .body("regime", equalTo(regime));
    }

    @Test
    void aDayHasOneRegime() {
        drafts.draft();
        hash(regime);
        String second = regime + "_B";
        drafts.terms(second, "");
        RegimeDrafts.parts(second);

        refused("award-regime-publications", second + ",s,HIGH,", "regimes-on-one-day");
    }

    @Test
    void aRegimeWithoutAFormIsNotPublished() {
        drafts.terms(regime, "");

        refused("award-regime-publications", regime + ",s,HIGH,", "regime-without-forms");
    }

    @Test
    void onlyASystemLoadsWhatWasInForceBefore() {
        drafts.draft();

        RegimeDrafts.sending(
                        "award-regime-publications",
                        regime + ",s,HIGH,",
                        "REFUSE",
                        TokensForTests.of("province-officer"))
                .statusCode(409)
                .body("report.refusals[0].code", equalTo("regime-publication-takes-two"));
    }

    @Test
    void aDraftIsNotReckonedBy() {
        drafts.draft();

        given().queryParam("validOn", drafts.year() + "-06-01")
                .get("/v1/award-forms/BK_TINH")
                .then()
                .statusCode(404)
                .body("code", equalTo("no-regime-on-day"));
    }

    /** Rows that are refused at once. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "award-regimes | l2022,a,a,1,,,1800-01-01,,ON_FILE,,,,s,HIGH, | value-invalid",
                "award-regimes | L1800,a,a,1,,,1800-01-01,1800-01-01,ON_FILE,,,,s,HIGH, | value-invalid",
                "award-regimes | L1800,a,a,1,,,1800-01-01,,ON_FILE,L1800,,,s,HIGH, | value-invalid",
                "award-regimes | L2022_ND152_2025,a,a,1,,,1800-01-01,,ON_FILE,,,,s,HIGH, | regime-published",
                "award-forms | bk,a,a,DIPLOMA,,s,HIGH, | value-invalid",
                "award-forms | BK_TINH,a,a,MEDAL,,s,HIGH, | value-invalid",
                "award-form-rules | L1700,BK_TINH,,INDIVIDUAL,,,,s,HIGH, | regime-unknown",
                "award-form-rules | L1700,BK_MO,,INDIVIDUAL,,,,s,HIGH, | unknown-form",
                "award-form-rules | L1700,BK_TINH,,UNSPLIT,,,,s,HIGH, | value-invalid",
                "award-coefficients | L2022_ND152_2025,GK_HUYEN,INDIVIDUAL,1,,,,s,HIGH, | form-not-in-regime",
                "award-coefficients | L2022_ND152_2025,BK_TINH,INDIVIDUAL,0,,,,s,HIGH, | value-invalid",
                "award-regime-publications | L1700,s,HIGH, | regime-unknown",
                "award-powers | BK_MO,UNIT_HEAD,2024-01-01,,,s,HIGH, | unknown-form",
                "award-powers | BK_TINH,UNIT_HEAD,,,,s,HIGH, | value-missing",
                "base-salaries | 1800-01-01,,0,,s,HIGH, | value-invalid",
                "base-salaries | 1800-01-01,,1.5,,s,HIGH, | value-invalid",
                "award-settings | COUNCIL_VOTE,BK_MO,1,,,,s,HIGH, | unknown-form",
                "award-settings | COUNCIL_VOTE,BK_TINH,2,,,,s,HIGH, | value-invalid",
                "award-settings | HOUSEHOLD_MULTIPLIER,,0,,,,s,HIGH, | value-invalid",
                "award-settings | PROVINCIAL_VOTE_PERCENT_LEAST,,101,,,,s,HIGH, | value-invalid",
                "award-settings | APPRAISAL_WORKING_DAYS,,1.5,,,,s,HIGH, | value-invalid",
                "award-procedure-steps | SIMPLIFIED,0,,DECIDED,e,a,,,,,,,s,HIGH, | value-invalid",
                "award-procedure-steps | SIMPLIFIED,3,,decided,e,a,,,,,,,s,HIGH, | value-invalid"
            })
    void aRowThatContradictsItselfOrWhatItBelongsToIsRefused(String kind, String row, String code) {
        refused(kind, row, code);
    }

    @Test
    void twoBaseSalariesOnOneDayAreRefused() {
        refused("base-salaries", "2025-01-01,,2400000,,s,HIGH,", "fact-contradicts");
    }

    private String hash(String code) {
        RegimeDrafts.sent("award-regime-publications", code + ",s,HIGH,");
        return get("/v1/award-regimes/" + code).jsonPath().getString("contentHash");
    }

    private ValidatableResponse publish(String person, String seen) {
        return publish(person, seen, regime);
    }

    private static ValidatableResponse publish(String person, String seen, String code) {
        return given().auth()
                .oauth2(TokensForTests.ofPerson(person, "province-leader"))
                .header("If-Match", seen)
                .contentType(ContentType.JSON)
                .body("{\"reason\":\"Đã đối chiếu\",\"document\":\"Tờ trình 1\"}")
                .post("/v1/award-regimes/{regime}/_publish", code)
                .then();
    }

    private static void refused(String kind, String row, String code) {
        RegimeDrafts.sending(kind, row, "REFUSE").statusCode(409).body("report.refusals[0].code", equalTo(code));
    }
}
