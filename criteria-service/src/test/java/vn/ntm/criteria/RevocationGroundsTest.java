package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.ntm.criteria.RevocationsForTests.moved;
import static vn.ntm.criteria.RevocationsForTests.title;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.TokensForTests;

/** Whether a title may be revoked is explained by a rule and an assessment; that a commune no longer meets is shown. */
@QuarkusTest
class RevocationGroundsTest {

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void theTitlesAreOnFile() {
        RevocationsForTests.areOnFile();
    }

    @Test
    void theGroundsAreExplainedAndStayAsTheyWerePinned() {
        var title = title().failing(1, 4);
        asOfficer(title.grounds())
                .body(
                        "standing", equalTo("HELD"),
                        "fulfilment", equalTo("FULFILLED"),
                        "confirmed", equalTo(true),
                        "rule.legalBasis", equalTo("1/2022/QĐ"),
                        "branches.atLeast", contains(2, 3),
                        "branches.fulfilment", contains("FULFILLED", "NOT_FULFILLED"),
                        "criteria.findAll { it.verdict == 'NOT_MET' }.number", contains(1, 4),
                        "criteria.findAll { it.key }.number", contains(1, 2));
        String id = title.draft();
        String pinned =
                moved(id, "_propose", "province-officer", "\"1\"").extract().path("grounds.href");
        title.failing();

        asOfficer(title.grounds()).body("fulfilment", equalTo("NOT_FULFILLED"));
        asOfficer(pinned).statusCode(200).body("fulfilment", equalTo("FULFILLED"));
        moved(id, "_refuse", "province-leader", "\"2\"").statusCode(200).body("grounds.failed", contains(1, 4));
    }

    @Test
    void underTheRulesOfTheProvinceWhatNobodyKnowsLeavesItUndecided() {
        String grounds = "/v1/units/18838/revocation-grounds?level=STANDARD&set=NTM_XA_2021_2025&version=1&period=2023"
                + "&validOn=2023-12-31";

        asOfficer(grounds)
                .statusCode(200)
                .body(
                        "standing", equalTo("HELD"),
                        "fulfilment", equalTo("UNDECIDED"),
                        "confirmed", nullValue(),
                        "rule.keyCriteria", contains(10, 17, 19),
                        "branches.atLeast", contains(6, 10),
                        "branches.undecided", contains(19, 19),
                        "criteria", hasSize(19));
    }

    @Test
    void aDistrictMayLoseItsTitleWithThoseOfItsCommunes() {
        String grounds =
                "/v1/units/445/revocation-grounds?level=STANDARD&set=NTM_HUYEN_2021_2025&version=1&period=2024-H1"
                        + "&validOn=2024-06-30";

        String below = "branches.find { it.branch == 'UNITS_BELOW' }.";
        asOfficer(grounds)
                .statusCode(200)
                .body("communesRevoked", empty(), below + "of", equalTo(21), below + "atLeast", equalTo(7));

        TheProvince.importing("revocations", """
                        unitCode,level,decisionNumber,decisionIssuer,decisionSignedOn,source,confidence,note
                        18634,STANDARD,7/QĐ-T,Chủ tịch UBND tỉnh,2024-06-03,a test,LOW,
                        """).statusCode(200);
        try {
            asOfficer(grounds)
                    .body(
                            "communesRevoked",
                            contains("18634"),
                            below + "of",
                            equalTo(21),
                            below + "atLeast",
                            equalTo(7));
            asOfficer(grounds.replace("2024-H1&validOn=2024-06-30", "2023&validOn=2024-06-02"))
                    .body("communesRevoked", empty());
        } finally {
            itIsTakenBack();
        }
    }

    /** Other tests tell the titles of that year. */
    private void itIsTakenBack() {
        jdbi.useHandle(handle -> handle.execute("""
                update revocation set superseded_at = recorded_at + interval '1 millisecond', superseded_by = recorded_by
                where unit_code = '18634'"""));
    }

    @Test
    void theRulesAreReadPageByPage() {
        get("/v1/revocation-rules?validOn=2024-01-01&limit=500")
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.set == 'NTM_HUYEN_2021_2025' }.unitsBelowShare", equalTo(30),
                        "items.find { it.level == 'MODEL' && it.set == 'NTM_NC_XA_2021_2025' }.keyCriteria",
                                contains(10, 17, 18, 19));
        get("/v1/revocation-rules?validOn=2022-08-01").then().body("items", empty());
        String next = get("/v1/revocation-rules?validOn=2024-01-01&limit=1").path("page.next");
        get("/v1/revocation-rules?validOn=2024-01-01&limit=1&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void aRecognisedCommuneThatNoLongerMeetsStaysRecognisedAndShowsIt() {
        var title = title();
        Sheets.record(
                        "/v1/assessments/" + title.commune() + "/NTM_XA_2021_2025/1/2025",
                        Sheets.value("15.1", "PERCENT", "\"amount\":12"))
                .statusCode(200);
        String standard = "titles.find { it.level == 'STANDARD' }.";

        get("/v1/units/" + title.commune() + "/titles?validOn=2026-03-01")
                .then()
                .body(
                        standard + "standing", equalTo("HELD"),
                        standard + "assessed.meets", equalTo("NO"),
                        standard + "assessed.period", equalTo("2025"),
                        standard + "assessed.set", equalTo("NTM_XA_2021_2025"),
                        standard + "assessed.confirmed", equalTo(false));
        get("/v1/units/" + title.commune() + "/titles?validOn=2025-12-30")
                .then()
                .body(standard + "assessed", nullValue());
    }

    private static ValidatableResponse asOfficer(String address) {
        return given().auth()
                .oauth2(TokensForTests.of("province-officer"))
                .header("Accept-Language", "en")
                .urlEncodingEnabled(false)
                .get(address)
                .then();
    }
}
