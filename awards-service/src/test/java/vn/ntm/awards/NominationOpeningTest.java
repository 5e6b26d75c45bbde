package vn.ntm.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.ntm.awards.NominatedForTests.APPRAISER;
import static vn.ntm.awards.NominatedForTests.NOMINATIONS;
import static vn.ntm.awards.NominatedForTests.done;
import static vn.ntm.awards.NominatedForTests.open;
import static vn.ntm.awards.NominatedForTests.opening;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.awards.nomination.application.rules.NominationRules;
import vn.ntm.awards.nomination.domain.NominationFlow;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** Who is nominated, for what, in which form and by whom: what cannot be is refused, each with its own code. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class NominationOpeningTest {

    private static final String GROUNDS = "{\"reason\":\"Đã đối chiếu\",\"document\":\"Tờ trình 1\"}";

    @Inject
    NominationRules rules;

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.load();
    }

    @Test
    void oneAchievementIsNominatedOnceUntilItIsFreeAgain() {
        String achievement = AchievedForTests.confirmed("SUDDEN");
        String first = NominatedForTests.opened(opening("SIMPLIFIED", achievement, "BK_TINH"));

        open(opening("SIMPLIFIED", achievement, "BK_TINH"))
                .statusCode(409)
                .body("code", equalTo("achievement-already-nominated"))
                .body("detail", containsString(first));
        done(first, "_reject", APPRAISER, NominatedForTests.rejection("2026-03-05"))
                .body("steps[1].rejectedFor", equalTo("CONDITIONS_NOT_MET"));
        open(opening("SIMPLIFIED", achievement, "BK_TINH")).statusCode(201);
    }

    @Test
    void theFormIsOneOfTheRulesAndForSuchRecipientsAndComesByItsWay() {
        String achievement = AchievedForTests.confirmed("REGULAR");

        open(opening("PROVINCIAL_THEMATIC", achievement, "BK_TINH_X"))
                .statusCode(404)
                .body("code", equalTo("unknown-form"));
        open(opening("PROVINCIAL_THEMATIC", achievement, "CSTD_TINH"))
                .statusCode(409)
                .body("code", equalTo("form-not-for-recipient"));
        open(opening("PROVINCIAL_THEMATIC", achievement, "BK_TTG"))
                .statusCode(409)
                .body("code", equalTo("flow-not-of-form"));
        open(opening("STATE_LEVEL", achievement, "BK_TINH")).statusCode(409).body("code", equalTo("flow-not-of-form"));
        open(opening("SIMPLIFIED", achievement, "BK_TINH"))
                .statusCode(409)
                .body("code", equalTo("simplified-for-sudden-alone"));
    }

    @Test
    void whatWasAchievedInAMovementIsNominatedInItByThoseItNames() {
        String inCampaign = AchievedForTests.inCampaign();

        open(opening("PROVINCIAL_THEMATIC", AchievedForTests.confirmed("MOVEMENT"), "BK_TINH"))
                .statusCode(409)
                .body("code", equalTo("campaign-needed"));
        open(opening("PROVINCIAL_THEMATIC", inCampaign, "BK_TINH")
                        .replace("\"COMMUNE\"", "\"ENTERPRISE\",\"proposer\":\"Công ty\""))
                .statusCode(409)
                .body("code", equalTo("proposer-not-of-campaign"));
        open(opening("PROVINCIAL_THEMATIC", inCampaign, "BK_TINH").replace("2026-03-02", "2025-12-31"))
                .statusCode(409)
                .body("code", equalTo("achieved-after-nomination"));
        open(opening("PROVINCIAL_THEMATIC", inCampaign, "BK_TINH")
                        .replace("\"COMMUNE\"", "\"DEPARTMENT\",\"proposer\":\"Sở\""))
                .statusCode(409)
                .body("code", equalTo("proposer-not-such-unit"));
        open(opening("PROVINCIAL_THEMATIC", "019ab1c2-0000-7000-8000-00000000ac41", "BK_TINH"))
                .statusCode(409)
                .body("code", equalTo("nominated-achievement-unknown"));
    }

    @Test
    void theNumberOfACardInAReasonIsRefusedWithItsPlace() {
        open(opening("PROVINCIAL_THEMATIC", AchievedForTests.confirmed("REGULAR"), "BK_TINH")
                        .replace("Có thành tích xuất sắc", "Ông A, CCCD 042 090 001 234"))
                .statusCode(400)
                .body("code", equalTo("personal-data-in-text"))
                .body("errors.pointer", contains("/reason"));
    }

    @Test
    void aCommuneNominatesItsOwnAlone() {
        String body = opening("PROVINCIAL_THEMATIC", AchievedForTests.confirmed("REGULAR"), "BK_TINH");

        for (String unit : List.of("18133", RecipientsForTests.OTHER_COMMUNE)) {
            RecipientsForTests.officerOf(RecipientsForTests.OTHER_COMMUNE)
                    .contentType(ContentType.JSON)
                    .body(body.replace("18133", unit))
                    .post(NOMINATIONS)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("unit-not-yours"));
        }
        RecipientsForTests.officerOf(RecipientsForTests.COMMUNE)
                .contentType(ContentType.JSON)
                .body(body)
                .post(NOMINATIONS)
                .then()
                .statusCode(201);
    }

    @Test
    void aCampaignThatIsClosedTakesNoMoreNominations() {
        String achievement = AchievedForTests.inCampaign();
        CampaignsForTests.move(
                        "awards-officer", told(achievement, "campaignId"), "_close", 2, CampaignsForTests.CLOSING)
                .statusCode(200);

        open(opening("PROVINCIAL_THEMATIC", achievement, "BK_TINH").replace("2026-03-02", "2026-11-21"))
                .statusCode(409)
                .body("code", equalTo("campaign-takes-no-nominations"));
        open(opening("PROVINCIAL_THEMATIC", achievement, "BK_TINH")).statusCode(201);
    }

    @Test
    void nobodyIsNominatedOnADayOfWhichNoRulesAreKnownOrForOtherMeritThanTheyNameTheFormFor() {
        String achievement = AchievedForTests.in("1990-01-01", "1990-06-01", "REGULAR");
        var regime = new RegimeDrafts("THU_LOAI", 1991);
        regime.terms("THU_LOAI", "");
        RegimeDrafts.sent("award-form-rules", "THU_LOAI,BK_TINH,Chủ tịch,COLLECTIVE,SUDDEN,,,s,HIGH,");
        RecipientsForTests.post("province-leader", "/v1/award-regimes/THU_LOAI/_publish", regime.tag(), GROUNDS)
                .statusCode(200);

        open(byDepartment(achievement, "1990-07-02")).statusCode(409).body("code", equalTo("no-award-regime"));
        open(byDepartment(achievement, "1991-07-02")).statusCode(409).body("code", equalTo("form-not-for-merit"));
    }

    @Test
    void whoHadTheProcessingRestrictedIsNotNominated() {
        String achievement = AchievedForTests.confirmed(RecipientsForTests.PERSON, "REGULAR");
        AchievedForTests.restrict(told(achievement, "recipientId"));

        open(opening("PROVINCIAL_THEMATIC", achievement, "BK_TINH"))
                .statusCode(409)
                .body("code", equalTo("recipient-restricted"));
    }

    @Test
    void ofThoseWhoNominateAtOnceOneDoes() throws InterruptedException, ExecutionException {
        String body = opening("SIMPLIFIED", AchievedForTests.confirmed("SUDDEN"), "BK_TINH");
        var answers = new ArrayList<Integer>();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> opening = () -> open(body).extract().statusCode();
            for (var answer : threads.invokeAll(Collections.nCopies(8, opening))) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void whereNoStepOfAProcedureIsKnownNobodyIsNominatedByIt() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rules.procedure(NominationFlow.SIMPLIFIED, Instant.EPOCH))
                .extracting(refusal -> refusal.type().code())
                .isEqualTo("no-nomination-procedure");
    }

    private static String byDepartment(String achievement, String day) {
        return opening("PROVINCIAL_THEMATIC", achievement, "BK_TINH")
                .replace("2026-03-02", day)
                .replace(
                        "\"COMMUNE\",\"unitCode\":\"18133\"", "\"DEPARTMENT\",\"proposer\":\"Sở\",\"unitCode\":\"42\"");
    }

    private static String told(String achievement, String member) {
        return RecipientsForTests.as("awards-officer")
                .get("/v1/achievements/" + achievement)
                .then()
                .statusCode(200)
                .extract()
                .path(member);
    }
}
