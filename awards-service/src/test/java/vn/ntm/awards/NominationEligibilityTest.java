package vn.ntm.awards;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** Whatever stands against a recipient stops a nomination too, and who asks about a nomination is told by its own rules. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class NominationEligibilityTest {

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.load();
    }

    @Test
    void aBlockedPersonIsNotNominated() {
        String person = RecipientsForTests.registered(RecipientsForTests.PERSON, "Trần Thị Vướng Mắc");
        ObstacleQuestions.recorded(person, "INVESTIGATION", "2026-02-02");

        String achievement = EarnedForTests.achievement(person, "REGULAR", null);
        NominatedForTests.open(NominatedForTests.opening("PROVINCIAL_THEMATIC", achievement, "BK_TINH"))
                .statusCode(409)
                .body("code", equalTo("recipient-blocked"))
                .body("detail", not(containsString("INVESTIGATION")));
    }

    @Test
    void aNominationIsCheckedByTheRulesItKeepsTo() {
        String nomination = NominatedForTests.draft();

        RecipientsForTests.as("awards-officer")
                .get(NominatedForTests.NOMINATIONS + "/" + nomination + "/eligibility?validOn=2026-03-02")
                .then()
                .statusCode(200)
                .body("key", equalTo(nomination))
                .body("verdict", equalTo("UNKNOWN"))
                .body("findings.rule", hasItems("PERIOD_IN_CAMPAIGN", "QUOTA"));
        RecipientsForTests.as("awards-officer")
                .get(NominatedForTests.NOMINATIONS + "/" + UUID.randomUUID() + "/eligibility")
                .then()
                .statusCode(404);
    }
}
