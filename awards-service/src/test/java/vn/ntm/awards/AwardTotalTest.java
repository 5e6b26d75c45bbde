package vn.ntm.awards;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static vn.ntm.awards.DecidedForTests.annulling;
import static vn.ntm.awards.DecidedForTests.carried;
import static vn.ntm.awards.DecidedForTests.happened;
import static vn.ntm.awards.DecidedForTests.on;
import static vn.ntm.awards.DecidedForTests.paid;
import static vn.ntm.awards.DecidedForTests.proposal;
import static vn.ntm.awards.DecidedForTests.send;
import static vn.ntm.awards.NominatedForTests.CHAIRMAN;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** Money is added up by decision, campaign and year: what stands, what was paid, and what came back. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class AwardTotalTest {

    private static final int EACH = 7_020_000;

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.load();
    }

    @Test
    void whatStandsIsAddedUpAndWhatWasAnnulledIsCountedByItself() {
        String campaign = AchievedForTests.campaign("BK_TINH", "COLLECTIVE", 2);
        String decision = DecidedForTests.begun(
                carried(AchievedForTests.confirmedIn(campaign)), carried(AchievedForTests.confirmedIn(campaign)));
        List<String> keys =
                DecidedForTests.sign(decision).statusCode(200).extract().path("commendations.key");
        of(campaign, "CAMPAIGN", "").body("items", hasSize(1)).body("items[0].campaignId", equalTo(campaign));
        assertSums(campaign, "", 2, 2 * EACH, 0, 0, 0);

        String key = keys.getFirst();
        happened(key, "_notify", 0, on("2026-03-27")).statusCode(200);
        happened(key, "_pay", 1, paid(EACH, "2026-04-10")).statusCode(200);
        happened(key, "_propose-annulment", 2, proposal("2026-06-01")).statusCode(200);
        send(CHAIRMAN, "\"1\"", "/v1/commendations/" + key + "/_annul", annulling("2026-06-10"))
                .statusCode(200);
        happened(key, "_recover-money", 3, paid(EACH, "2026-06-20")).statusCode(200);

        assertSums(campaign, "", 1, EACH, 1, EACH, EACH);
        assertSums(campaign, "&validOn=2026-06-15", 1, EACH, 1, EACH, 0);
        assertSums(campaign, "&validOn=2026-05-01", 2, 2 * EACH, 0, EACH, 0);
        of(campaign, "CAMPAIGN", "&validOn=2026-03-24").body("items", hasSize(0));
    }

    @Test
    void aDecisionFromBeforeIsKnownByWhatIsPrintedOnIt() {
        get("/v1/award-totals?by=DECISION&programmeYear=2023&validOn=2024-03-01&count=exact")
                .then()
                .statusCode(200)
                .body("page.count", equalTo(1))
                .body("items.decision.number", contains("2339/QĐ-UBND"))
                .body("items[0].recipientCount", equalTo(1))
                .body("items[0].amount.amount", equalTo("10000000000"))
                .body("items[0].withoutAmount", equalTo(0));
    }

    @Test
    void ofWhomNoAmountIsOnFileIsSaidWithTheTotal() {
        get("/v1/award-totals?programmeYear=2023&validOn=2024-03-01")
                .then()
                .statusCode(200)
                .body("items.programmeYear", contains(2023))
                .body("items[0].withoutAmount", equalTo(61))
                .body("items[0].amount.amount", equalTo("10000000000"));
    }

    @Test
    void whereNoAmountIsOnFileThereIsNone() {
        String key = "tong-01";
        Import.of(key + ",2017,Bằng khen,,88/QĐ-UBND,2018-03-25,,COLLECTIVE,,42,3,,a test,HIGH,")
                .statusCode(200);

        for (String by : new String[] {"DECISION", "PROGRAMME_YEAR"}) {
            of2017(by)
                    .body("items.recipientCount", contains(3))
                    .body("items.withoutAmount", contains(3))
                    .body("items[0]", not(hasKey("amount")))
                    .body("items.paid.amount", contains("0"));
        }
        happened(key, "_propose-annulment", 0, proposal("2026-06-01")).statusCode(200);
        send(CHAIRMAN, "\"1\"", "/v1/commendations/" + key + "/_annul", annulling("2026-06-10"))
                .statusCode(200);
        of2017("DECISION").body("items.recipientCount", contains(0)).body("items.amount.amount", contains("0"));
    }

    @Test
    void aDecisionOfWhichNobodyCanSayTheMoneyHasNoSum() {
        String enterprise = RecipientsForTests.COLLECTIVE.replace("COLLECTIVE", "ENTERPRISE");

        DecidedForTests.sign(DecidedForTests.begun(carried(AchievedForTests.inCampaign(enterprise))))
                .statusCode(200)
                .body("recipientCount", equalTo(1))
                .body("withoutAmount", equalTo(1))
                .body("$", not(hasKey("amount")));
    }

    @Test
    void theListIsReadPageByPageInItsOrder() {
        DecidedForTests.commended();
        DecidedForTests.commended();

        for (String by : new String[] {"DECISION", "PROGRAMME_YEAR", "CAMPAIGN"}) {
            assertThat(read(by))
                    .as(by)
                    .doesNotHaveDuplicates()
                    .hasSize(whole(by).size());
        }
        assertThat(whole("DECISION")).hasSizeGreaterThan(1);
        get("/v1/award-totals?by=DECISION&limit=500").then().body("items.decision.id", hasItem(notNullValue()));
        get("/v1/award-totals?by=FORM").then().statusCode(400);
    }

    private static ValidatableResponse of2017(String by) {
        return get("/v1/award-totals?programmeYear=2017&by=" + by).then().statusCode(200);
    }

    private static List<Object> whole(String by) {
        return get("/v1/award-totals?limit=500&by=" + by)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    private static List<Object> read(String by) {
        List<Object> all = new ArrayList<>();
        String from = "";
        do {
            JsonPath page = get("/v1/award-totals?limit=1&by=" + by + from)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            all.addAll(page.getList("items"));
            String next = page.getString("page.next");
            from = next == null ? "" : "&cursor=" + next;
        } while (!from.isEmpty());
        return all;
    }

    private static ValidatableResponse of(String campaign, String by, String more) {
        return get("/v1/award-totals?by=" + by + "&campaign=" + campaign + more)
                .then()
                .statusCode(200);
    }

    /** The same by each of the three: the campaign has one decision, for one year. */
    private static void assertSums(
            String campaign, String more, int recipients, int amount, int annulled, int paid, int recovered) {
        for (String by : new String[] {"DECISION", "PROGRAMME_YEAR", "CAMPAIGN"}) {
            of(campaign, by, more)
                    .body("items.recipientCount", contains(recipients))
                    .body("items.amount.amount", contains("" + amount))
                    .body("items.withoutAmount", contains(0))
                    .body("items.annulledCount", contains(annulled))
                    .body("items.paid.amount", contains("" + paid))
                    .body("items.recovered.amount", contains("" + recovered));
        }
    }
}
