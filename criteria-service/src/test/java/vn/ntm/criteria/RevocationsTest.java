package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.ntm.criteria.RevocationsForTests.PROPOSALS;
import static vn.ntm.criteria.RevocationsForTests.moved;
import static vn.ntm.criteria.RevocationsForTests.title;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.TokensForTests;

/** A title is revoked by the decision of one person on the proposal of another, from its day on. */
@QuarkusTest
class RevocationsTest {

    @BeforeEach
    void theTitlesAreOnFile() {
        RevocationsForTests.areOnFile();
    }

    @Test
    void aTitleIsProposedByOneRevokedByAnotherAndEndsOnTheDayOfTheDecision() {
        var title = title().failing(2, 3);
        String id = title.draft();
        moved(id, "_propose", "province-officer", "\"1\"")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body(
                        "state", equalTo("PROPOSED"),
                        "grounds.branches", contains("SHARE_WITH_KEY_CRITERION"),
                        "grounds.failed", contains(2, 3),
                        "grounds.confirmed", equalTo(true));
        moved(id, "_revoke", "province-leader", "\"2\"")
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("state", equalTo("REVOKED"), "decision.number", equalTo("9/QĐ-UBND"));

        String titles = "/v1/units/" + title.commune() + "/titles?validOn=";
        String of = "titles.find { it.level == '" + title.level() + "' }.";
        get(titles + "2026-07-05").then().body(of + "standing", equalTo("HELD"), of + "revocations", empty());
        String revocation = get(titles + "2026-07-06")
                .then()
                .body(
                        of + "standing", equalTo("REVOKED"),
                        of + "facts", hasSize(1),
                        of + "revocations[0].decisionNumber", equalTo("9/QĐ-UBND"),
                        of + "revocations[0].revokedOn", equalTo("2026-07-06"))
                .extract()
                .path(of + "revocations[0].href");
        get(revocation)
                .then()
                .statusCode(200)
                .body("unitCode", equalTo(title.commune()), "decision.signedOn", equalTo("2026-07-06"));
        get("/v1/revocations?limit=500").then().body("items.unitCode", hasItem(title.commune()));
        get("/v1/revocations?validOn=2026-07-05&limit=500")
                .then()
                .body("items.unitCode", not(hasItem(title.commune())));
        theCountOfAllIsThatOfTheProvinces("type=COMMUNE&level=" + title.level());
        theCountOfAllIsThatOfTheProvinces("type=COMMUNE&level=STANDARD");
        whatTwoDecidedIsNotCorrectedByLoading(title);
    }

    /** Counted where the facts are, with what a revocation says, it is what is told of each province alone. */
    private static void theCountOfAllIsThatOfTheProvinces(String asked) {
        var all = get("/v1/title-counts?" + asked).jsonPath();
        var provinces = get("/v1/units?type=PROVINCE&limit=100").jsonPath().<String>getList("items.code").stream()
                .map(code -> get("/v1/title-counts?" + asked + "&unit=" + code).jsonPath())
                .toList();

        assertThat(all.getList("counts")).hasSize(1);
        for (String standing : List.of("of", "held", "revoked", "notHeld", "noRuleOnFile")) {
            assertThat(all.getInt("counts[0]." + standing))
                    .as(standing)
                    .isEqualTo(provinces.stream()
                            .mapToInt(one -> one.getList("counts." + standing, Integer.class).stream()
                                    .mapToInt(Integer::intValue)
                                    .sum())
                            .sum());
        }
    }

    private static void whatTwoDecidedIsNotCorrectedByLoading(RevocationsForTests title) {
        TheProvince.importing("revocations?conflict=SUPERSEDE", """
                        unitCode,level,decisionNumber,decisionIssuer,decisionSignedOn,source,confidence,note
                        %s,%s,10/QĐ-T,Chủ tịch UBND tỉnh,2026-07-06,a test,LOW,
                        """.formatted(title.commune(), title.level()))
                .statusCode(409)
                .body("report.refusals.code", contains("revocation-takes-two"));
    }

    @Test
    void whatWasKnownBeforeARevocationCanBeAskedAgain() {
        var title = title().failing(1, 2, 3);
        var subject = title.draft();
        moved(subject, "_propose", "province-officer", "\"1\"").statusCode(200);
        String before = FundingClient.now();
        moved(subject, "_revoke", "province-leader", "\"2\"").statusCode(200);

        String of = "titles.find { it.level == '" + title.level() + "' }.standing";
        get("/v1/units/" + title.commune() + "/titles?knownAt=" + before).then().body(of, equalTo("HELD"));
        get("/v1/units/" + title.commune() + "/titles").then().body(of, equalTo("REVOKED"));
        given().auth()
                .oauth2(TokensForTests.of("auditor"))
                .get(PROPOSALS + "/" + subject + "?knownAt=" + before)
                .then()
                .header("ETag", "\"2\"")
                .body("state", equalTo("PROPOSED"), "decision", nullValue());
    }

    @Test
    void whoIsRefusedOrWithdrawsLeavesTheTitleAndMayBeginAgain() {
        var title = title().failing(1, 2);
        String first = title.draft();
        moved(first, "_withdraw", "province-officer", "\"1\"")
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"), "grounds", nullValue());
        String second = title.draft();
        moved(second, "_propose", "province-officer", "\"1\"").statusCode(200);
        moved(second, "_refuse", "province-leader", "\"2\"").statusCode(200).body("state", equalTo("REFUSED"));
        title.draft();

        get("/v1/units/" + title.commune() + "/titles")
                .then()
                .body("titles.find { it.level == '" + title.level() + "' }.standing", equalTo("HELD"));
    }

    @Test
    void aBoundaryChangeSaysWhatBecomesOfAnOpenProposal() {
        var title = title().failing(1, 2);
        title.draft();
        var change = ChangesForTests.renamed(title.commune());

        assertThat(change.preview(change.draft()).<String>getList("facts.subject"))
                .contains("REVOCATION");
    }

    @Test
    void aRevocationFromBeforeIsLoadedOnceByASystem() {
        String row = """
                unitCode,level,decisionNumber,decisionIssuer,decisionSignedOn,source,confidence,note
                18838,STANDARD,7/QĐ-T,Chủ tịch UBND tỉnh,2023-06-01,a test,LOW,
                """;

        TheProvince.importing("revocations?dryRun=true", row).statusCode(200).body("created", equalTo(1));
        TheProvince.importing("revocations", row.replace("2023-06-01", "2010-06-01"))
                .statusCode(409)
                .body("report.refusals.code", contains("title-not-held"));
        given().auth()
                .oauth2(TokensForTests.of("province-officer"))
                .contentType("text/csv; charset=utf-8")
                .body(row)
                .post("/v1/imports/revocations")
                .then()
                .statusCode(409)
                .body("report.refusals.code", contains("revocation-takes-two"));
    }

    @Test
    void proposalsAreForThoseWhoMakeAndDecideThem() {
        get(PROPOSALS).then().statusCode(401);
        given().auth()
                .oauth2(TokensForTests.of("province-officer"))
                .get(PROPOSALS + "?limit=1&count=exact")
                .then()
                .statusCode(200)
                .header("ETag", containsString("\""));
    }
}
