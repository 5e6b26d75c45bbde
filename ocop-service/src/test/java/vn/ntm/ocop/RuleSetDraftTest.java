package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
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

/** Rule sets that a test drafts, in years in which no real one took files. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class RuleSetDraftTest {

    private RuleSetDrafts drafts = RuleSetDrafts.next();
    private String ruleSet = "";

    @BeforeEach
    void aNewNameAndAYearOfItsOwn() {
        TheProvince.loaded();
        drafts = RuleSetDrafts.next();
        ruleSet = drafts.ruleSet();
    }

    @Test
    void aSoundRuleSetIsPublishedByAnotherPersonThanItsDrafterAndThenStaysAsItIs() {
        draft("40,25,35,ON_FILE,1");
        String seen = get("/v1/rule-sets/" + ruleSet)
                .then()
                .body("state", equalTo("DRAFT"))
                .body("contentHash", nullValue())
                .extract()
                .header("ETag");

        rate().statusCode(409).body("code", equalTo("rule-set-not-published"));
        publish(RuleSetDrafts.DRAFTER, seen).statusCode(409).body("code", equalTo("rule-set-drafter-cannot-publish"));
        publish("Người khác", "\"1\"").statusCode(412);
        publish("Người khác", seen).statusCode(200).body("state", equalTo("PUBLISHED"));
        rate().statusCode(200).body("stars", equalTo(5));
        publish("Người khác", "\"14\"").statusCode(409).body("code", equalTo("rule-set-published"));
        refused("star-brackets", ruleSet + ",1,0,31,false,NOBODY,,,,s,HIGH,", "rule-set-published");
        sent("star-brackets", ruleSet + ",1,0,30,false,NOBODY,,,,s,HIGH,").body("unchanged", equalTo(1));
    }

    @Test
    void aBetterWordingOfTheSameRulesTakesTheFilesThatComeAfterIt() {
        draft("40,25,35,ON_FILE,1");
        loaded();
        String better = ruleSet + "_2";
        String first = drafts.year() + "-01-01";
        String terms = drafts.terms(better, "40,25,35,ON_FILE,1," + ruleSet);
        sent("rule-sets", terms.replaceFirst(first, drafts.year() + "-06-01"));
        RuleSetDrafts.parts(better);
        String seen = get("/v1/rule-sets/" + ruleSet).header("ETag");

        sent("rule-set-publications", better + ",s,HIGH,");

        standing("ACCEPTING", "-05-31").body("items.code", contains(ruleSet));
        standing("ACCEPTING", "-06-01").body("items.code", contains(better));
        standing("FINISHING", "-06-01").body("items.code", contains(ruleSet));
        get("/v1/rule-sets/" + ruleSet).then().header("ETag", not(equalTo(seen)));
    }

    private ValidatableResponse standing(String standing, String day) {
        return given().queryParam("validOn", drafts.year() + day)
                .queryParam("standing", standing)
                .get("/v1/rule-sets")
                .then();
    }

    @Test
    void whatReplacesARuleSetThatIsNotPublishedIsNotPublished() {
        String better = ruleSet + "_2";
        sent("rule-sets", drafts.terms(better, "40,25,35,ON_FILE,1," + ruleSet));
        RuleSetDrafts.parts(better);

        refused("rule-set-publications", better + ",s,HIGH,", "replaced-rule-set-not-published");
    }

    /** Each rule set is sound but for one thing: what its terms or its sheet say otherwise, and how that is refused. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40,25,34,ON_FILE,1 | | | parts-not-a-hundred",
                "40,25,35,ON_FILE,2 | | | product-sets-incomplete",
                "40,25,35,NOT_FOUND, | | | product-sets-incomplete",
                "35,25,40,ON_FILE,1 | | | parts-not-the-rule-sets",
                "40,25,35,ON_FILE,1 | star-brackets | ,5,91,100,true,CENTRE,,,,s,HIGH, | brackets-leave-gap",
                "40,25,35,ON_FILE,1 | star-brackets | ,5,90,99,true,CENTRE,,,,s,HIGH, | brackets-incomplete",
                "40,25,35,ON_FILE,1 | product-sets | ,1,1,a,a,a,a,,,true,4,,,s,HIGH, | items-incomplete",
                "40,25,35,ON_FILE,1 | score-items | ,1,3,6,C,C,a,a,34,0;34,,,,,,s,HIGH, | lines-not-the-heading",
                "40,25,35,ON_FILE,1 | score-items | ,1,3,4,C,C,a,a,35,0;35,,,,,,s,HIGH, | line-without-heading",
                "40,25,35,ON_FILE,1 | score-items | ,1,3,6,C,C,a,a,35,0;35,35,,,,,s,HIGH, | reading-missing",
                "40,25,35,ON_FILE,1 | score-items | ,1,3,6,C,C,a,a,35,0;35,,,,,9,s,HIGH, | story-not-on-sheet"
            })
    void whatDoesNotAddUpIsNotPublished(String terms, String kind, String row, String code) {
        draft(terms);
        if (kind != null) {
            RuleSetDrafts.sending(kind, ruleSet + row, "SUPERSEDE").statusCode(200);
        }

        refused("rule-set-publications", ruleSet + ",s,HIGH,", code);
    }

    /** Rows that are refused at once. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "score-items | ,1,9,9,C,C,a,a,35,0;34,,,,,,s,HIGH, | options-not-the-most",
                "score-items | ,1,9,9,C,C,a,a,35,0;35,30,,,,,s,HIGH, | minimum-not-an-option",
                "score-items | ,1,9,9,C,C,a,a,35,1;3;35,3,1,,,,s,HIGH, | minima-conflict",
                "score-items | ,2,9,9,C,C,a,a,35,0;35,,,,,,s,HIGH, | product-set-unknown",
                "score-items | ,1,9,9,C,C,a,a,35,,35,,,,,s,HIGH, | value-invalid",
                "score-items | ,1,9,9,C,C,a,a,35,0;x,,,,,,s,HIGH, | value-invalid",
                "score-items | ,1,D,9,C,C,a,a,35,0;35,,,,,,s,HIGH, | value-invalid",
                "score-items | ,1,9,9,C,C,a,a,35,0;35,,,,SOME,,s,HIGH, | value-invalid",
                "score-items | ,1,9,9,C,C,a,a,0,0;35,,,,,,s,HIGH, | value-invalid",
                "star-brackets | ,6,0,30,false,NOBODY,,,,s,HIGH, | value-invalid",
                "star-brackets | ,1,30,30,false,NOBODY,,,,s,HIGH, | value-invalid",
                "star-brackets | ,1,0,30,yes,NOBODY,,,,s,HIGH, | value-invalid",
                "rule-readings | ,AS_YOU_LIKE,,s,HIGH, | value-invalid",
                "product-sets | ,0,1,a,a,a,a,,,true,4,,,s,HIGH, | value-invalid",
                "ocop-settings | ,CERTIFICATE_MONTHS,0,,,,s,HIGH, | value-invalid",
                "ocop-settings | ,CERTIFICATE_MONTHS,36,2026-01-02,2026-01-01,,s,HIGH, | value-invalid",
                "ocop-procedure-steps | ,EVALUATION,1,,draft,prepare,producer,,,,,,,s,HIGH, | value-invalid"
            })
    void aRowThatContradictsItselfOrItsSheetIsRefused(String kind, String row, String code) {
        draft("40,25,35,ON_FILE,1");

        refused(kind, ruleSet + row, code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "star-brackets | QD99,1,0,30,false,NOBODY,,,,s,HIGH, | rule-set-unknown",
                "ocop-settings | QD99,CERTIFICATE_MONTHS,36,,,,s,HIGH, | rule-set-unknown",
                "ocop-procedure-steps | QD99,EVALUATION,1,,DRAFT,prepare,producer,,,,,,,s,HIGH, | rule-set-unknown",
                "rule-set-publications | QD99,s,HIGH, | rule-set-unknown",
                "rule-sets | qd99,a,a,1,,,,1800-01-01,,1800-01-01,,40,25,35,NOT_FOUND,,,s,HIGH, | value-invalid",
                "rule-sets | QD99,a,a,1,,,,1800-01-01,,1800-01-02,,40,25,35,NOT_FOUND,,,s,HIGH, | value-invalid",
                "rule-sets | QD99,a,a,1,,,,1800-01-01,1799-01-01,1800-01-01,,40,25,35,NOT_FOUND,,,s,HIGH, | value-invalid",
                "rule-sets | QD99,a,a,1,,,,1800-01-01,,1800-01-01,,40,25,35,NOT_FOUND,,QD99,s,HIGH, | value-invalid",
                "rule-sets | QD26_2026,a,a,1,,,,1800-01-01,,1800-01-01,,40,25,35,NOT_FOUND,,,s,HIGH, | rule-set-published"
            })
    void aRowOfARuleSetThatCannotBeIsRefused(String kind, String row, String code) {
        refused(kind, row, code);
    }

    @Test
    void aRuleSetWithoutTheNumberOfItsDecisionIsNotPublished() {
        draft("40,25,35,ON_FILE,1");
        String unnumbered = drafts.terms(ruleSet, "40,25,35,ON_FILE,1,").replace(",1/QĐ,", ",,");
        RuleSetDrafts.sending("rule-sets", unnumbered, "SUPERSEDE").statusCode(200);

        refused("rule-set-publications", ruleSet + ",s,HIGH,", "rule-set-without-basis");
    }

    @Test
    void twoRuleSetsThatTakeFilesOnTheSameDaysAreNotBothPublished() {
        draft("40,25,35,ON_FILE,1");
        loaded();
        String other = ruleSet + "_X";
        sent("rule-sets", drafts.terms(other, "40,25,35,ON_FILE,1,"));
        RuleSetDrafts.parts(other);

        refused("rule-set-publications", other + ",s,HIGH,", "rule-sets-accept-same-day");
    }

    @Test
    void anOfficerDoesNotLoadPublications() {
        draft("40,25,35,ON_FILE,1");

        given().auth()
                .oauth2(TokensForTests.of("province-officer"))
                .contentType("text/csv; charset=utf-8")
                .body(RuleSetDrafts.header("rule-set-publications") + "\n" + ruleSet + ",s,HIGH,\n")
                .post("/v1/imports/rule-set-publications")
                .then()
                .statusCode(409)
                .body("report.refusals.code", contains("rule-set-publication-takes-two"));
    }

    private void draft(String partsAndSheets) {
        drafts.draft(partsAndSheets);
    }

    private void loaded() {
        sent("rule-set-publications", ruleSet + ",s,HIGH,");
    }

    private static ValidatableResponse sent(String kind, String rows) {
        return RuleSetDrafts.sent(kind, rows);
    }

    private static void refused(String kind, String row, String code) {
        RuleSetDrafts.sending(kind, row, "REFUSE").statusCode(409).body("report.refusals.code", contains(code));
    }

    private ValidatableResponse publish(String person, String seen) {
        return given().auth()
                .oauth2(TokensForTests.ofPerson(person, "province-leader"))
                .contentType(ContentType.JSON)
                .header("If-Match", seen)
                .body("{\"reason\":\"Đã đối chiếu\",\"document\":\"Tờ trình 1\"}")
                .post("/v1/rule-sets/" + ruleSet + "/_publish")
                .then();
    }

    private ValidatableResponse rate() {
        return given().contentType(ContentType.JSON)
                .body("""
                        {"sheets":[{"member":"TV1","ticks":[
                          {"item":"1","option":2},{"item":"2","option":2},{"item":"3","option":2}]}]}""")
                .post("/v1/rule-sets/" + ruleSet + "/score-sheets/1/_rate")
                .then();
    }
}
