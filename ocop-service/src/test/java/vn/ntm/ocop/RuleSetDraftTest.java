package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
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

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final Map<String, String> HEADERS = Map.of(
            "rule-sets",
            "ruleSet,nameVi,nameEn,decisionNumber,decisionIssuer,decisionSignedOn,amendedBy,acceptsFrom,acceptsTo,"
                    + "validFrom,validTo,partA,partB,partC,sheets,setsDeclared,replaces,source,confidence,note",
            "rule-readings",
            "ruleSet,reading,legalBasis,source,confidence,note",
            "star-brackets",
            "ruleSet,stars,minPoints,maxPoints,maxIncluded,recognisedBy,certificate,conditions,legalBasis,source,"
                    + "confidence,note",
            "product-sets",
            "ruleSet,setNo,groupNo,nameVi,nameEn,groupNameVi,groupNameEn,subgroup,leadMinistries,fiveSamples,"
                    + "itemsDeclared,rejections,legalBasis,source,confidence,note",
            "score-items",
            "ruleSet,setNo,itemCode,place,part,parentCode,labelVi,labelEn,maxPoints,optionPoints,minimum3,minimum4,"
                    + "minimum5,rules,onlyWith,source,confidence,note",
            "rule-set-publications",
            "ruleSet,source,confidence,note",
            "ocop-procedure-steps",
            "ruleSet,flow,stepNo,fromState,toState,event,actor,guard,deadline,deadlineUnit,deadlineBasis,output,"
                    + "legalBasis,source,confidence,note",
            "ocop-settings",
            "ruleSet,parameter,value,validFrom,validTo,legalBasis,source,confidence,note");

    private String ruleSet = "";
    private int year;

    @BeforeEach
    void aNewNameAndAYearOfItsOwn() {
        TheProvince.loaded();
        int next = NEXT.incrementAndGet();
        ruleSet = "THU_" + next;
        year = 1900 + next;
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
        publish("Người soạn", seen).statusCode(409).body("code", equalTo("rule-set-drafter-cannot-publish"));
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
        sent("rule-sets", terms(better, "40,25,35,ON_FILE,1," + ruleSet));
        parts(better);

        sent("rule-set-publications", better + ",s,HIGH,");

        given().queryParam("validOn", year + "-06-01")
                .queryParam("standing", "ACCEPTING")
                .get("/v1/rule-sets")
                .then()
                .body("items.code", contains(ruleSet, better));
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
            given().auth()
                    .oauth2(TokensForTests.of("system"))
                    .contentType("text/csv; charset=utf-8")
                    .queryParam("conflict", "SUPERSEDE")
                    .body(HEADERS.get(kind) + "\n" + ruleSet + row + "\n")
                    .post("/v1/imports/" + kind)
                    .then()
                    .statusCode(200);
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
        given().auth()
                .oauth2(TokensForTests.of("system"))
                .contentType("text/csv; charset=utf-8")
                .queryParam("conflict", "SUPERSEDE")
                .body(HEADERS.get("rule-sets") + "\n"
                        + terms(ruleSet, "40,25,35,ON_FILE,1,").replace(",1/QĐ,", ",,") + "\n")
                .post("/v1/imports/rule-sets")
                .then()
                .statusCode(200);

        refused("rule-set-publications", ruleSet + ",s,HIGH,", "rule-set-without-basis");
    }

    @Test
    void twoRuleSetsThatTakeFilesOnTheSameDaysAreNotBothPublished() {
        draft("40,25,35,ON_FILE,1");
        loaded();
        String other = ruleSet + "_X";
        sent("rule-sets", terms(other, "40,25,35,ON_FILE,1,"));
        parts(other);

        refused("rule-set-publications", other + ",s,HIGH,", "rule-sets-accept-same-day");
    }

    @Test
    void anOfficerDoesNotLoadPublications() {
        draft("40,25,35,ON_FILE,1");

        given().auth()
                .oauth2(TokensForTests.of("province-officer"))
                .contentType("text/csv; charset=utf-8")
                .body(HEADERS.get("rule-set-publications") + "\n" + ruleSet + ",s,HIGH,\n")
                .post("/v1/imports/rule-set-publications")
                .then()
                .statusCode(409)
                .body("report.refusals.code", contains("rule-set-publication-takes-two"));
    }

    /** A rule set of one sheet with an item in each part. */
    private void draft(String partsAndSheets) {
        sent("rule-sets", terms(ruleSet, partsAndSheets + ","));
        parts(ruleSet);
    }

    private void parts(String code) {
        sent("star-brackets", """
                %1$s,1,0,30,false,NOBODY,,,,s,HIGH,
                %1$s,2,30,50,false,NOBODY,,,,s,HIGH,
                %1$s,3,50,70,false,PROVINCE,,,,s,HIGH,
                %1$s,4,70,90,false,PROVINCE,,,,s,HIGH,
                %1$s,5,90,100,true,CENTRE,,,,s,HIGH,""".formatted(code));
        sent("product-sets", code + ",1,1,a,a,a,a,,,true,3,,,s,HIGH,");
        sent("score-items", """
                %1$s,1,A,1,A,,a,a,40,,,,,,,s,HIGH,
                %1$s,1,1,2,A,A,a,a,40,0;40,,,,,,s,HIGH,
                %1$s,1,B,3,B,,a,a,25,,,,,,,s,HIGH,
                %1$s,1,2,4,B,B,a,a,25,0;25,,,,,,s,HIGH,
                %1$s,1,C,5,C,,a,a,35,,,,,,,s,HIGH,
                %1$s,1,3,6,C,C,a,a,35,0;35,,,,,,s,HIGH,""".formatted(code));
    }

    private String terms(String code, String partsAndSheets) {
        return "%1$s,Thử,Test,1/QĐ,,,,%2$d-01-01,%3$d-01-01,%2$d-01-01,%3$d-01-01,%4$s,s,HIGH,"
                .formatted(code, year, year + 1, partsAndSheets);
    }

    private void loaded() {
        sent("rule-set-publications", ruleSet + ",s,HIGH,");
    }

    private static ValidatableResponse sent(String kind, String rows) {
        return sending(kind, rows).statusCode(200);
    }

    private static void refused(String kind, String row, String code) {
        sending(kind, row).statusCode(409).body("report.refusals.code", contains(code));
    }

    private static ValidatableResponse sending(String kind, String rows) {
        return given().auth()
                .oauth2(TokensForTests.ofPerson("Người soạn", "system"))
                .contentType("text/csv; charset=utf-8")
                .body(HEADERS.get(kind) + "\n" + rows + "\n")
                .post("/v1/imports/{kind}", kind)
                .then()
                .log()
                .ifValidationFails();
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
