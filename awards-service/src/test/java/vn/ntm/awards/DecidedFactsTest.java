package vn.ntm.awards;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** What rests on a decision here: who was commended is told by the kind of recipient alone. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class DecidedFactsTest {

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.load();
    }

    @Test
    void aCommendationOfThePublicRecordIsFound() {
        of("2339/qd-ubnd")
                .body("items.kind", contains("commendation"))
                .body("items.href", contains("/v1/commendations/c-2023-03"))
                .body("items.label.vi", contains("Khen thưởng"));
    }

    @Test
    void whoIsCommendedIsCountedAndNotNamed() {
        String key = DecidedForTests.commended(
                DecidedForTests.carried(AchievedForTests.inCampaign(RecipientsForTests.PERSON)));
        JsonPath commendation = get("/v1/commendations/" + key).jsonPath();

        Map<String, Object> fact = of(commendation.getString("decision.number"))
                .body("items.kind", hasItems("award-decision", "commendation"))
                .extract()
                .path("items.find { it.id == '%s' }".formatted(key));

        assertThat(fact)
                .containsOnlyKeys("kind", "label", "id", "about", "href", "decision", "validFrom", "recordedAt")
                .containsEntry("about", "INDIVIDUAL")
                .containsEntry("href", "/v1/commendations/" + key);
    }

    @Test
    void whatIsAnnulledIsToldWithTheDay() {
        String key = DecidedForTests.commended();
        String number = get("/v1/commendations/" + key).path("decision.number");
        DecidedForTests.happened(key, "_propose-annulment", 0, DecidedForTests.proposal("2026-06-01"))
                .statusCode(200);
        String address = "/v1/commendations/" + key + "/_annul";
        DecidedForTests.send(NominatedForTests.CHAIRMAN, "\"1\"", address, DecidedForTests.annulling("2026-06-10"))
                .statusCode(200);

        of(number)
                .body("items.findAll { it.id == '%s' }.validTo".formatted(key), containsInAnyOrder(null, "2026-06-10"))
                .body(
                        "items.findAll { it.id == '%s' && it.supersededAt == null }.validTo".formatted(key),
                        contains("2026-06-10"));
    }

    @Test
    void aCampaignIsToldOnceItIsLaunched() {
        String campaign = CampaignsForTests.drafted();
        String told = "items.findAll { it.id == '%s' }.kind".formatted(campaign);
        of("12/QĐ-UBND").body(told, empty());

        CampaignsForTests.move("province-leader", campaign, "_launch", 1, CampaignsForTests.GROUNDS)
                .statusCode(200);

        of("12/QĐ-UBND").body(told, contains("campaign-budget"));
        of("15/KH-UBND").body(told, contains("campaign-launch"));
    }

    private static ValidatableResponse of(String number) {
        return given().queryParam("number", number)
                .get("/v1/decided-facts?limit=500")
                .then()
                .statusCode(200);
    }
}
