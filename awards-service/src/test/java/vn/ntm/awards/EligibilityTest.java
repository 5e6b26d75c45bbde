package vn.ntm.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** Who can be commended, with every rule explained, and what the database itself does not let happen twice. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class EligibilityTest {

    private String person = "";

    @BeforeEach
    void aPersonIsOnFile() {
        TheProvince.load();
        person = RecipientsForTests.registered(RecipientsForTests.PERSON, "Trần Thị Điều Kiện");
    }

    @Test
    void everyRuleIsToldWithWhatWasFoundAndItsSource() {
        check(question("MOVEMENT", EarnedForTests.achievement(person, "MOVEMENT", null), null))
                .body("unknown", equalTo(1))
                .body("items[0].verdict", equalTo("UNKNOWN"))
                .body("items[0].regime", equalTo("L2022_ND152_2025"))
                .body("items[0].findings.rule", hasItems("ISSUER_HAS_POWER", "NO_OBSTACLE_PENDING", "COUNTED_ROUTE"))
                .body(rule("NO_OBSTACLE_PENDING") + ".legalBasis", equalTo("NĐ 152/2025/NĐ-CP Đ4"))
                .body(rule("NO_OBSTACLE_PENDING") + ".source", startsWith("https://"))
                .body(rule("CONDITIONS_OF_FORM") + ".verdict", equalTo("UNKNOWN"))
                .body(rule("CONDITIONS_OF_FORM") + ".found.en", startsWith("To be judged by people: "));
    }

    @Test
    void whatIsMetCanBeLeftOutAndSoCanWhatPeopleJudge() {
        String question = question("MOVEMENT", EarnedForTests.achievement(person, "MOVEMENT", null), null);

        check(question.replace("\"validOn\"", "\"show\":\"OPEN\",\"validOn\""))
                .body("items[0].findings.verdict", everyItem(equalTo("UNKNOWN")));
        check(question.replace("\"validOn\"", "\"show\":\"FORBIDDING\",\"validOn\""))
                .body("items[0].verdict", equalTo("UNKNOWN"))
                .body("items[0].findings", empty());
    }

    @Test
    void ofVeryManyOnlyWhatForbidsIsTold() {
        String many = IntStream.rangeClosed(1, 501)
                .mapToObj(key -> nomination(String.valueOf(key), "MOVEMENT", null, null))
                .collect(Collectors.joining(",", "{\"nominations\":[", "],\"show\":\"%s\"}"));

        ObstacleQuestions.checked(many.formatted("OPEN")).statusCode(400).body("errors[0].pointer", equalTo("/show"));
        ObstacleQuestions.checked(many.formatted("FORBIDDING")).statusCode(200).body("items", hasSize(501));
    }

    @Test
    void theSameAchievementEarnsNoSecondForm() {
        String achievement = EarnedForTests.achievement(person, "MOVEMENT", null);
        String key = EarnedForTests.award(person, "INDIVIDUAL", "GK_XA", "MOVEMENT", "2026-01-20", achievement, null);

        check(question("MOVEMENT", achievement, null))
                .body("items[0].verdict", equalTo("NOT_MET"))
                .body(rule("ACHIEVEMENT_NOT_REWARDED") + ".references", contains(key));
        assertThatThrownBy(() -> EarnedForTests.award(
                        person, "INDIVIDUAL", "BK_TINH", "MOVEMENT", "2026-02-20", achievement, null))
                .rootCause()
                .hasMessageContaining("commendation_one_of_an_achievement");
    }

    @Test
    void whatWasAnnulledLeavesTheAchievementToPeople() {
        String achievement = EarnedForTests.achievement(person, "MOVEMENT", null, "SK-2025-01");
        String key = EarnedForTests.award(person, "INDIVIDUAL", "GK_XA", "MOVEMENT", "2026-01-20", achievement, null);
        EarnedForTests.annul(key, "2026-02-01");

        check(question("MOVEMENT", achievement, null))
                .body(rule("ACHIEVEMENT_NOT_REWARDED") + ".verdict", equalTo("UNKNOWN"))
                .body(rule("INITIATIVE_USED_ONCE") + ".verdict", equalTo("MET"));
        EarnedForTests.award(person, "INDIVIDUAL", "BK_TINH", "MOVEMENT", "2026-02-20", achievement, null);
    }

    @Test
    void anInitiativeSupportsOneAwardAtATime() {
        String first = EarnedForTests.achievement(person, "MOVEMENT", null, "SK-2025-10", "SK-2025-11");
        String second = EarnedForTests.achievement(person, "REGULAR", null, "SK-2025-11");
        String key = EarnedForTests.award(person, "INDIVIDUAL", "GK_XA", "MOVEMENT", "2026-01-20", first, null);

        check(question("REGULAR", second, null))
                .body(rule("INITIATIVE_USED_ONCE") + ".verdict", equalTo("NOT_MET"))
                .body(rule("INITIATIVE_USED_ONCE") + ".references", contains(key));
        assertThatThrownBy(() ->
                        EarnedForTests.award(person, "INDIVIDUAL", "BK_TINH", "REGULAR", "2026-02-20", second, null))
                .rootCause()
                .hasMessageContaining("award_initiative_supports_one_award");
    }

    @Test
    void twoNominationsForOneAchievementAreOneTooMany() {
        String achievement = EarnedForTests.achievement(person, "MOVEMENT", null);
        String one = nomination("1", "MOVEMENT", achievement, null);

        check("{\"nominations\":[%s,%s],\"validOn\":\"2026-03-02\"}"
                        .formatted(one, nomination("2", "MOVEMENT", achievement, null)))
                .body("notMet", equalTo(2))
                .body(rule("ACHIEVEMENT_NOT_REWARDED") + ".references", contains("2"));
    }

    @Test
    void aThematicDiplomaDoesNotFeedARegularChain() {
        String thematic = EarnedForTests.award(person, "BK_TINH", "THEMATIC", "2019-01-20");
        String achievement = EarnedForTests.achievement(person, "REGULAR", null);

        check(question("REGULAR", achievement, null).replace("BK_TINH", "BK_TTG"))
                .body(rule("THEMATIC_NOT_IN_REGULAR_CHAIN") + ".references", contains(thematic))
                .body(rule("COUNTED_ROUTE") + ".found.en", startsWith("no BK_TINH REGULAR is on file"));

        String regular = EarnedForTests.award(person, "BK_TINH", "REGULAR", "2020-01-20");
        check(question("REGULAR", achievement, null).replace("BK_TINH", "BK_TTG"))
                .body(rule("COUNTED_ROUTE") + ".references", hasItem(regular))
                .body(rule("COUNTED_ROUTE") + ".found.en", containsString("5 years on 2025-01-20"));
    }

    @Test
    void anObstacleStandsInTheWayFromItsDayUntilItIsOver() {
        String obstacle = ObstacleQuestions.recorded(person, "COMPLAINT", "2026-02-02");
        String question = question("MOVEMENT", EarnedForTests.achievement(person, "MOVEMENT", null), null);

        check(question)
                .body("notMet", equalTo(1))
                .body(rule("NO_OBSTACLE_PENDING") + ".references", contains(obstacle));
        check(question.replace("2026-03-02", "2026-02-01"))
                .body(rule("NO_OBSTACLE_PENDING") + ".verdict", equalTo("MET"));
        ObstacleQuestions.moved(obstacle, "_end", "\"1\"", ObstacleQuestions.END)
                .statusCode(200)
                .body("state", equalTo("ENDED"));
        check(question).body(rule("NO_OBSTACLE_PENDING") + ".verdict", equalTo("MET"));
    }

    @Test
    void nothingIsToldOfWhoeverIsNotOnFile() {
        check(question("MOVEMENT", null, null).replace(person, UUID.randomUUID().toString()))
                .body(rule("RECIPIENT_ON_FILE") + ".verdict", equalTo("NOT_MET"));
    }

    @Test
    void aQuestionIsWholeAndItsKeysDiffer() {
        String one = nomination("1", "MOVEMENT", null, null);

        ObstacleQuestions.checked("{\"nominations\":[]}").statusCode(400);
        ObstacleQuestions.checked("{\"nominations\":[%s,%s]}".formatted(one, one))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/nominations/1/key"));
        ObstacleQuestions.checked("{\"nominations\":[{\"key\":\"1\"}]}")
                .statusCode(400)
                .body("errors", hasSize(3));
    }

    @Test
    void aHouseholdHasNoRegularMerit() {
        person = RecipientsForTests.registered(
                RecipientsForTests.COLLECTIVE.replace("COLLECTIVE", "HOUSEHOLD"), "Hộ bà Điều Kiện");

        check(question("REGULAR", null, null)).body(rule("HOUSEHOLD_NOT_REGULAR") + ".verdict", equalTo("NOT_MET"));
    }

    @Test
    void anIssuerWithoutPowerIsTold() {
        check(question("MOVEMENT", null, null).replace("PROVINCE_CHAIRMAN", "DISTRICT_CHAIRMAN"))
                .body(rule("ISSUER_HAS_POWER") + ".verdict", equalTo("NOT_MET"));
    }

    @Test
    void whatIsGrantedInACampaignIsCountedFromTheAwardsOnFile() {
        UUID campaign = UUID.fromString(CampaignsForTests.launched());
        String achievement = EarnedForTests.achievement(person, "MOVEMENT", campaign);
        EarnedForTests.award(person, "INDIVIDUAL", "BK_TINH", "MOVEMENT", "2026-01-20", achievement, campaign);

        check(question("MOVEMENT", EarnedForTests.achievement(person, "MOVEMENT", campaign), campaign))
                .body(rule("QUOTA") + ".found.en", equalTo("Allotted 35, granted 1, asked for 1."))
                .body(rule("DIRECT_WORKERS") + ".verdict", equalTo("UNKNOWN"))
                .body(rule("PERIOD_IN_CAMPAIGN") + ".verdict", equalTo("NOT_MET"));
    }

    @Test
    void whoMayNotAppraiseIsToldNothing() {
        RecipientsForTests.post(
                        "commune-officer", "/v1/award-eligibilities/_check", "\"0\"", question("MOVEMENT", null, null))
                .statusCode(403);
        assertThat(DatabaseForTests.acts())
                .anyMatch(act -> act.startsWith("checkEligibility") || act.startsWith("recordObstacle"));
    }

    private static ValidatableResponse check(String question) {
        return ObstacleQuestions.checked(question).log().ifValidationFails().statusCode(200);
    }

    private String question(String merit, @Nullable String achievement, @Nullable UUID campaign) {
        return "{\"nominations\":[%s],\"validOn\":\"2026-03-02\"}"
                .formatted(nomination("1", merit, achievement, campaign));
    }

    private String nomination(String key, String merit, @Nullable String achievement, @Nullable UUID campaign) {
        return """
                {"key":"%s","recipientId":"%s","form":"BK_TINH","meritKind":"%s","issuerKind":"PROVINCE_CHAIRMAN"%s%s}""".formatted(
                        key,
                        person,
                        merit,
                        achievement == null ? "" : ",\"achievementId\":\"" + achievement + "\"",
                        campaign == null ? "" : ",\"campaignId\":\"" + campaign + "\"");
    }

    private static String rule(String rule) {
        return "items[0].findings.find { it.rule == '%s' }".formatted(rule);
    }
}
