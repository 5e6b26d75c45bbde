package vn.ntm.awards;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.ntm.awards.CampaignsForTests.GROUNDS;
import static vn.ntm.awards.CampaignsForTests.drafted;
import static vn.ntm.awards.CampaignsForTests.launched;
import static vn.ntm.awards.CampaignsForTests.move;
import static vn.ntm.awards.CampaignsForTests.plan;
import static vn.ntm.awards.RecipientsForTests.post;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.awards.campaign.application.Campaigns;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** A campaign is a plan until another person launches it, and only its quotas change from then on. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class CampaignTest {

    private static final String BUDGET =
            "\"budget\":{\"number\":\"12/QĐ-UBND\",\"issuer\":\"UBND tỉnh Hà Tĩnh\",\"signedOn\":\"2026-01-05\"},";

    @Inject
    Campaigns campaigns;

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.load();
    }

    @Test
    void aCampaignIsLaunchedByAnotherPersonThanThoseWhoDraftedIt() {
        String id = drafted();
        get("/v1/campaigns/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("state", equalTo("DRAFT"))
                .body("launch", nullValue())
                .body("proposers", contains("DEPARTMENT", "COMMUNE"))
                .body("quotas.left", contains(26, 35));
        moveAs("mot.nguoi", id, "_correct", 1, plan()).statusCode(200);

        moveAs("mot.nguoi", id, "_launch", 2, GROUNDS).statusCode(409).body("code", equalTo("drafter-cannot-launch"));
        move("awards-officer", id, "_launch", 2, GROUNDS).statusCode(403);
        move("province-leader", id, "_launch", 1, GROUNDS).statusCode(412);
        move("province-leader", id, "_launch", 2, GROUNDS)
                .statusCode(200)
                .header("ETag", equalTo("\"3\""))
                .body("state", equalTo("LAUNCHED"))
                .body("launch.number", equalTo("15/KH-UBND"));
        get("/v1/campaigns/" + id + "?validOn=2026-01-09").then().body("state", equalTo("DRAFT"));
    }

    @Test
    void noCampaignIsLaunchedBeforeItsBudgetIsApprovedOrItsPlanIsWhole() {
        String withoutBudget = drafted(plan().replace(BUDGET, ""));
        String late = drafted(plan().replace("2026-01-05", "2026-01-11"));
        String partial = drafted(plan().replace("\"aim\":\"Nâng cao chất lượng các tiêu chí\",", ""));
        String over = drafted(plan().replace("2027-01-01", "2026-01-10"));

        move("province-leader", withoutBudget, "_launch", 1, GROUNDS)
                .statusCode(409)
                .body("code", equalTo("budget-not-approved"));
        move("province-leader", late, "_launch", 1, GROUNDS)
                .statusCode(409)
                .body("code", equalTo("budget-after-launch"));
        move("province-leader", partial, "_launch", 1, GROUNDS)
                .statusCode(409)
                .body("code", equalTo("campaign-plan-not-whole"))
                .body("detail", containsString("aim"));
        move("province-leader", over, "_launch", 1, GROUNDS)
                .statusCode(409)
                .body("code", equalTo("launched-after-its-end"));
        for (String id : List.of(withoutBudget, late, partial, over)) {
            get("/v1/campaigns/" + id).then().body("state", equalTo("DRAFT")).body("version", equalTo(1));
        }
    }

    @Test
    void whatWasLaunchedStaysAndOnlyItsQuotasChange() {
        String id = launched();
        move("awards-officer", id, "_correct", 2, plan())
                .statusCode(409)
                .body("code", equalTo("campaign-state-refuses"))
                .body("allowedOperations", contains("setCampaignQuotas", "closeCampaign"));

        move("awards-officer", id, "_set-quotas", 2, quotas("BK_TINH", 40))
                .statusCode(200)
                .body("quotas.most", contains(40))
                .body("quotas.granted", contains(0))
                .body("launch.number", equalTo("15/KH-UBND"));
        move("awards-officer", id, "_set-quotas", 3, quotas("BK_TINH", 41).replace("2026-03-02", "2100-03-02"))
                .statusCode(409)
                .body("code", equalTo("day-not-come"));
        move("awards-officer", id, "_set-quotas", 3, quotas("KHONG_CO", 1))
                .statusCode(404)
                .body("code", equalTo("unknown-form"));
        move("awards-officer", drafted(), "_set-quotas", 1, quotas("BK_TINH", 1))
                .statusCode(409)
                .body("code", equalTo("campaign-state-refuses"));
    }

    @Test
    void aClosedCampaignIsMovedNoMore() {
        String id = launched();
        String before = CampaignsForTests.CLOSING.replace("2026-11-20", "2026-01-09");
        move("awards-officer", id, "_close", 2, before).statusCode(409).body("code", equalTo("closed-before-launch"));

        move("awards-officer", id, "_close", 2, CampaignsForTests.CLOSING)
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("closedOn", equalTo("2026-11-20"));
        get("/v1/campaigns/" + id + "?validOn=2026-11-19")
                .then()
                .body("state", equalTo("LAUNCHED"))
                .body("closedOn", nullValue());
        move("awards-officer", id, "_close", 3, CampaignsForTests.CLOSING)
                .statusCode(409)
                .body("code", equalTo("campaign-state-refuses"));
    }

    @Test
    void aCodeNamesOneCampaign() {
        String plan = plan();
        drafted(plan);

        post("awards-officer", "/v1/campaigns", "\"0\"", plan)
                .statusCode(409)
                .body("code", equalTo("campaign-code-taken"));
    }

    @Test
    void campaignsAreFoundByWhatTheyAreOnTheDay() {
        String draft = drafted();
        String running = launched();

        get("/v1/campaigns?state=LAUNCHED&running=true&form=BK_TINH&meritKind=MOVEMENT&validOn=2026-06-01&limit=500")
                .then()
                .statusCode(200)
                .body("items.campaignId", hasItem(running))
                .body("items.campaignId", not(hasItem(draft)));
        get("/v1/campaigns?running=true&validOn=2025-06-01&limit=500")
                .then()
                .body("items.campaignId", not(hasItem(running)));
        get("/v1/campaigns?form=HCLD1&validOn=2026-06-01&limit=500")
                .then()
                .body("items.campaignId", not(hasItem(running)));
    }

    @Test
    void whoGrantsInACampaignDoesSoAlone() throws Exception {
        UUID first = UUID.fromString(launched());
        UUID second = UUID.fromString(launched());
        var inside = new AtomicInteger();
        List<Integer> seen = Collections.synchronizedList(new ArrayList<>());
        Callable<Void> grant = () -> {
            QuarkusTransaction.requiringNew().run(() -> {
                campaigns.forDecision(List.of(second, first));
                seen.add(inside.incrementAndGet());
                inside.decrementAndGet();
            });
            return null;
        };

        try (var callers = Executors.newFixedThreadPool(8)) {
            for (var done : callers.invokeAll(Collections.nCopies(40, grant))) {
                done.get();
            }
        }

        assertThat(seen).hasSize(40).containsOnly(1);
    }

    private static ValidatableResponse moveAs(String person, String id, String move, int version, String body) {
        return given().auth()
                .oauth2(TokensForTests.ofPerson(person, "awards-officer", "province-leader"))
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/v1/campaigns/" + id + "/" + move)
                .then();
    }

    private static String quotas(String form, int most) {
        return """
                {"quotas":[{"form":"%s","recipientKind":"INDIVIDUAL","most":%d}],
                 "basis":{"number":"120/SNV-TĐKT","issuer":"Sở Nội vụ","signedOn":"2026-03-02"}}""".formatted(form, most);
    }
}
