package vn.ntm.awards;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static vn.ntm.awards.AchievementsForTests.CONFIRMATION;
import static vn.ntm.awards.AchievementsForTests.done;
import static vn.ntm.awards.AchievementsForTests.registered;
import static vn.ntm.awards.RecipientsForTests.COLLECTIVE;
import static vn.ntm.awards.RecipientsForTests.PERSON;
import static vn.ntm.awards.RecipientsForTests.as;
import static vn.ntm.awards.RecipientsForTests.officerOf;
import static vn.ntm.awards.RecipientsForTests.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** What a recipient did comes on file once, and is confirmed by another person than who wrote it down. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class AchievementTest {

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.load();
    }

    @Test
    void theSameAchievementComesOnFileOnceAndTheLikeOfAnotherYearIsAnother() {
        String person = RecipientsForTests.registered(PERSON, "Trần Thị Thành Tích Một");
        String id = registered(done(person));

        post("awards-officer", "/v1/achievements", "\"0\"", done(person).replace("Hiến đất", "HIẾN ĐẤT"))
                .statusCode(409)
                .body("code", equalTo("achievement-on-file"));
        String later =
                registered(done(person).replace("2026-01-01", "2027-01-01").replace("2025-01-01", "2026-01-01"));
        post("awards-officer", "/v1/achievements", "\"0\"", done(person).replace("2026-01-01", "2027-01-01"))
                .statusCode(409)
                .body("code", equalTo("achievement-on-file"))
                .body("detail", containsString(id));
        as("awards-officer")
                .get("/v1/achievements?recipient=" + person)
                .then()
                .statusCode(200)
                .body("items.achievementId", hasItems(id, later))
                .body("items.initiatives[0]", contains("SK-15/2025"));
    }

    @Test
    void aHouseholdHasNoRegularMerit() {
        String household =
                RecipientsForTests.registered(COLLECTIVE.replace("COLLECTIVE", "HOUSEHOLD"), "Hộ ông Trần Văn Thử");

        post("awards-officer", "/v1/achievements", "\"0\"", done(household).replace("SUDDEN", "REGULAR"))
                .statusCode(409)
                .body("code", equalTo("household-for-regular-merit"));
        registered(done(household));
    }

    @Test
    void whoWroteAnAchievementDownDoesNotConfirmItAndACorrectionIsConfirmedAnew() {
        String person = RecipientsForTests.registered(PERSON, "Trần Thị Thành Tích Hai");
        String id = registered(done(person));

        post("awards-officer", "/v1/achievements/" + id + "/_confirm", "\"1\"", CONFIRMATION)
                .statusCode(409)
                .body("code", equalTo("writer-cannot-confirm"));
        confirm(RecipientsForTests.OTHER_COMMUNE, id, 1).statusCode(403);
        confirm(RecipientsForTests.COMMUNE, id, 1)
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("confirmed", equalTo(true))
                .body("confirmedBy", equalTo(RecipientsForTests.COMMUNE));
        confirm(RecipientsForTests.COMMUNE, id, 2).statusCode(409).body("code", equalTo("achievement-confirmed"));
        correct(id, 2, done(person)).statusCode(200).body("version", equalTo(2)).body("confirmed", equalTo(true));
        correct(id, 2, done(person).replace("SK-15", "SK-16"))
                .statusCode(200)
                .body("version", equalTo(3))
                .body("confirmed", equalTo(false))
                .body("initiatives", contains("SK-16/2025"));
    }

    @Test
    void whatIsNotOverIsNotConfirmed() {
        String id = registered(done(RecipientsForTests.registered(PERSON, "Trần Thị Thành Tích Dở Dang")));

        confirm(RecipientsForTests.COMMUNE, id, 1, "2025-12-30")
                .statusCode(409)
                .body("code", equalTo("achievement-not-over"));
        confirm(RecipientsForTests.COMMUNE, id, 1, "2025-12-31").statusCode(200);
    }

    @Test
    void anAchievementStaysThatOfItsRecipient() {
        String id = registered(done(RecipientsForTests.registered(PERSON, "Trần Thị Thành Tích Ba")));
        String other = RecipientsForTests.registered(PERSON, "Trần Thị Thành Tích Bốn");

        correct(id, 1, done(other)).statusCode(409).body("code", equalTo("achievement-of-another"));
    }

    @Test
    void anAchievementInACampaignFitsToIt() {
        String person = RecipientsForTests.registered(PERSON, "Trần Thị Thành Tích Năm");
        String campaign = CampaignsForTests.launched();
        String draft = CampaignsForTests.drafted();

        refused(AchievementsForTests.in(draft, person), "campaign-not-running");
        refused(AchievementsForTests.in(campaign, person).replace("MOVEMENT", "THEMATIC"), "merit-not-of-campaign");
        refused(
                AchievementsForTests.in(campaign, person).replace("2026-02-01", "2025-12-31"),
                "period-outside-campaign");
        refused(AchievementsForTests.in(campaign, person).replace("VUON-MAU", "NHA-SACH"), "theme-not-of-campaign");
        String id = registered(AchievementsForTests.in(campaign, person));
        as("awards-officer")
                .get("/v1/achievements?campaign=" + campaign)
                .then()
                .body("items.achievementId", contains(id));
    }

    @Test
    void onlyTheOwnCommuneAndTheProvinceSeeWhatARecipientDid() {
        String id = registered(done(RecipientsForTests.registered(PERSON, "Trần Thị Thành Tích Sáu")));
        String address = "/v1/achievements/" + id;

        get(address).then().statusCode(401);
        as("auditor").get(address).then().statusCode(403);
        officerOf(RecipientsForTests.COMMUNE).get(address).then().statusCode(200);
        officerOf(RecipientsForTests.OTHER_COMMUNE).get(address).then().statusCode(403);
        officerOf(RecipientsForTests.COMMUNE)
                .get("/v1/achievements?limit=500&initiative=sk-15/2025&confirmed=false")
                .then()
                .body("items.achievementId", hasItem(id));
        officerOf(RecipientsForTests.OTHER_COMMUNE)
                .get("/v1/achievements?limit=500")
                .then()
                .statusCode(200)
                .body("items.achievementId", not(hasItem(id)));
    }

    @Test
    void aNumberOfACardInAnAchievementIsRefused() {
        String person = RecipientsForTests.registered(PERSON, "Trần Thị Thành Tích Bảy");

        post("awards-officer", "/v1/achievements", "\"0\"", done(person).replace("Hiến đất", "CCCD 042090001234"))
                .statusCode(400)
                .body("code", equalTo("personal-data-in-text"))
                .body("errors.pointer", contains("/title"));
    }

    @Test
    void whatAPersonDidIsShownToNobodyWhileThatIsRestricted() {
        String person = RecipientsForTests.registered(PERSON, "Trần Thị Thành Tích Tám");
        String id = registered(done(person));
        String request = post("awards-officer", "/v1/data-requests", "\"0\"", """
                        {"recipientId":"%s","kind":"RESTRICT","receivedOn":"2026-03-02","source":"Đơn","confidence":"HIGH"}
                        """.formatted(person))
                .statusCode(201)
                .extract()
                .path("requestId");
        post("awards-officer", "/v1/data-requests/" + request + "/_answer", "\"1\"", PeopleQuestions.GROUNDS)
                .statusCode(200);

        as("awards-officer")
                .get("/v1/achievements/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("recipient-restricted"));
        as("awards-officer")
                .get("/v1/achievements?recipient=" + person)
                .then()
                .body("items.achievementId", not(hasItem(id)));
        correct(id, 1, done(person).replace("SK-15", "SK-17"))
                .statusCode(409)
                .body("code", equalTo("recipient-restricted"));
    }

    private static void refused(String body, String code) {
        post("awards-officer", "/v1/achievements", "\"0\"", body)
                .statusCode(409)
                .body("code", equalTo(code));
    }

    private static ValidatableResponse correct(String id, int version, String body) {
        return post("awards-officer", "/v1/achievements/" + id + "/_correct", "\"" + version + "\"", body);
    }

    private static ValidatableResponse confirm(String commune, String id, int version) {
        return confirm(commune, id, version, "2026-01-12");
    }

    private static ValidatableResponse confirm(String commune, String id, int version, String day) {
        return officerOf(commune)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(CONFIRMATION.replace("2026-01-12", day))
                .post("/v1/achievements/" + id + "/_confirm")
                .then();
    }
}
