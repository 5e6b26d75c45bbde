package vn.ntm.awards;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.ntm.awards.DecidedForTests.annulling;
import static vn.ntm.awards.DecidedForTests.carried;
import static vn.ntm.awards.DecidedForTests.commended;
import static vn.ntm.awards.DecidedForTests.happened;
import static vn.ntm.awards.DecidedForTests.proposal;
import static vn.ntm.awards.DecidedForTests.send;
import static vn.ntm.awards.DecidedForTests.signing;
import static vn.ntm.awards.NominatedForTests.CHAIRMAN;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** What a decision commends is in the register, in the history of the recipient and in the figures; what is annulled, says so. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class DecidedInRegisterTest {

    private static final String SIGNED_ON = DecidedForTests.SIGNED_ON;
    private static final String INDIVIDUAL = "3510000";
    private static final String COLLECTIVE = "7020000";

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.load();
    }

    @Test
    void whoIsCommendedIsInTheRegisterWithoutANameUntilThatIsDecided() {
        String achievement = AchievedForTests.inCampaign(RecipientsForTests.PERSON);
        String recipient = of("achievements", achievement, "recipientId");
        String campaign = of("achievements", achievement, "campaignId");
        String key = commended(carried(achievement));

        get("/v1/commendations/" + key + "?validOn=2026-03-24").then().statusCode(404);
        shown(key, SIGNED_ON)
                .body("named", equalTo(false))
                .body("$", not(hasKey("recipientName")))
                .body("$", not(hasKey("recipientId")))
                .body("recipientKind", equalTo("INDIVIDUAL"))
                .body("recipientCount", equalTo(1))
                .body("unitCode", equalTo(RecipientsForTests.COMMUNE))
                .body("formCode", equalTo("BK_TINH"))
                .body("meritKind", equalTo("MOVEMENT"))
                .body("campaignId", equalTo(campaign))
                .body("regime", equalTo("L2022_ND152_2025"))
                .body("amount.amount", equalTo(INDIVIDUAL))
                .body("evidence", equalTo("DECISION"))
                .body("state", equalTo("STANDING"))
                .body("annulledOn", nullValue());
        assertThat(keys("campaign=" + campaign + "&named=false")).containsExactly(key);
        assertThat(keys("recipient=" + recipient)).isEmpty();
        history(recipient).body("items.commendation.key", contains(key));

        RecipientsForTests.post("awards-officer", "/v1/recipients/" + recipient + "/_decide-publication", "\"1\"", """
                {"nameIsPublic":true,"reason":"Quyết định công bố tên","document":"112/QĐ-UBND ngày 26/03/2026"}""")
                .statusCode(200);
        shown(key, SIGNED_ON).body("named", equalTo(true)).body("recipientId", equalTo(recipient));
        assertThat(keys("campaign=" + campaign + "&named=false")).isEmpty();
        assertThat(keys("recipient=" + recipient)).containsExactly(key);
    }

    @Test
    void whatIsAnnulledIsShownAndNotCountedFromThatDayOn() {
        String achievement = AchievedForTests.inCampaign();
        String recipient = of("achievements", achievement, "recipientId");
        String campaign = of("achievements", achievement, "campaignId");
        String measure =
                "commendations.campaign." + of("campaigns", campaign, "code").toLowerCase(Locale.ROOT);
        String key = commended(carried(achievement));
        String before = get("/v1/commendations?limit=1").path("knownAt");
        happened(key, "_propose-annulment", 0, proposal("2026-06-01")).statusCode(200);
        shown(key, "2026-06-09").body("state", equalTo("STANDING"));
        send(CHAIRMAN, "\"1\"", "/v1/commendations/" + key + "/_annul", annulling("2026-06-10"))
                .statusCode(200);

        String ofCampaign = "campaign=" + campaign;
        assertThat(keys(ofCampaign + "&state=STANDING&validOn=2026-06-09")).containsExactly(key);
        assertThat(keys(ofCampaign + "&state=STANDING&validOn=2026-06-10")).isEmpty();
        assertThat(keys(ofCampaign + "&state=ANNULLED&validOn=2026-06-10")).containsExactly(key);
        assertThat(keys(ofCampaign + "&state=STANDING&validOn=2026-06-10&knownAt=" + before))
                .containsExactly(key);
        assertThat(keys(ofCampaign)).containsExactly(key);
        shown(key, "2026-06-10")
                .body("state", equalTo("ANNULLED"))
                .body("annulledOn", equalTo("2026-06-10"))
                .body("named", equalTo(true))
                .body("amount.amount", equalTo(COLLECTIVE));
        history(recipient)
                .body("items.commendation.key", contains(key))
                .body("items.commendation.state", contains("ANNULLED"));
        assertThat(counted(measure, "2026-06-09")).isOne();
        assertThat(counted(measure, "2026-06-10")).isZero();
    }

    @Test
    void whoGaveItIsToldByTheDecisionWhateverIsPrinted() {
        String achievement = AchievedForTests.inCampaign();
        String campaign = of("achievements", achievement, "campaignId");
        String decision = DecidedForTests.begun(carried(achievement));
        String printed = signing().replace("Chủ tịch UBND tỉnh Hà Tĩnh", "UBND tỉnh Hà Tĩnh");
        String key = DecidedForTests.sign(decision, printed)
                .statusCode(200)
                .extract()
                .path("commendations[0].key");

        assertThat(keys("campaign=" + campaign + "&issuerKind=PROVINCE_CHAIRMAN"))
                .containsExactly(key);
        assertThat(keys("campaign=" + campaign + "&issuerKind=COMMUNE_CHAIRMAN"))
                .isEmpty();
    }

    private static int counted(String measure, String day) {
        return get("/v1/figures?year=2025&unit=" + RecipientsForTests.COMMUNE + "&validOn=" + day)
                .then()
                .statusCode(200)
                .extract()
                .path("figures.find { it.measure == '" + measure + "' }.recorded.value");
    }

    private static String of(String what, String id, String property) {
        return RecipientsForTests.as("awards-officer")
                .get("/v1/" + what + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path(property);
    }

    private static ValidatableResponse shown(String key, String day) {
        return get("/v1/commendations/" + key + "?validOn=" + day).then().statusCode(200);
    }

    private static List<String> keys(String query) {
        return get("/v1/commendations?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.key");
    }

    private static ValidatableResponse history(String recipient) {
        return RecipientsForTests.as("awards-officer")
                .get("/v1/recipients/" + recipient + "/history")
                .then()
                .statusCode(200);
    }
}
