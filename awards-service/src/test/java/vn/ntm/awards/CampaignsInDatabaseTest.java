package vn.ntm.awards;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** Two persons launch a campaign and confirm an achievement, whoever speaks to the database. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class CampaignsInDatabaseTest {

    private static final String NEXT = """
            insert into campaign (row_id, campaign_id, version, state, code, name, merit_kind, launcher, valid, aim, criteria,
                proposers, budget_number, budget_issuer, budget_signed_on, launch_number, launch_issuer, launch_signed_on,
                source, confidence, recorded_at, recorded_by)
            select uuidv7(), campaign_id, version + %d, 'LAUNCHED', code, %s, merit_kind, launcher, valid, aim, criteria,
                proposers, budget_number, budget_issuer, budget_signed_on, '15/KH-UBND', 'UBND tỉnh Hà Tĩnh', '%s',
                source, confidence, now(), recorded_by
            from campaign where campaign_id = '%s' and superseded_at is null""";

    private static final String CONFIRMED = """
            insert into achievement (row_id, achievement_id, version, recipient_id, title, period, merit_kind, initiatives,
                confirmed_by, confirmed_on, confirmation, source, confidence, recorded_at, recorded_by)
            select uuidv7(), achievement_id, version + 1, recipient_id, %s, period, merit_kind, initiatives,
                '18133', '2026-01-12', 'd', source, confidence, now(), %s
            from achievement where achievement_id = '%s' and superseded_at is null""";

    private static final String ANOTHER =
            "(select id from act where actor <> (select actor from act where id = recorded_by) limit 1)";

    @Inject
    DataSource pool;

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.load();
    }

    @Test
    void whoDraftedACampaignDoesNotLaunchIt() {
        refused(NEXT.formatted(1, "name", "2026-01-10", CampaignsForTests.drafted()), "launched by another person");
    }

    @Test
    void aCampaignIsNotLaunchedBeforeItsBudget() {
        refused(
                NEXT.formatted(1, "name", "2026-01-04", CampaignsForTests.drafted())
                        .replace("now(), recorded_by", "now(), " + ANOTHER),
                "campaign_budget_before_launch");
    }

    @Test
    void whatWasLaunchedStays() {
        refused(NEXT.formatted(1, "'Tên khác'", "2026-01-10", CampaignsForTests.launched()), "stays as it is");
    }

    @Test
    void noStateOfACampaignIsLeftOut() {
        refused(NEXT.formatted(2, "name", "2026-01-10", CampaignsForTests.drafted()), "drafted, then launched");
    }

    @Test
    void whoWroteAnAchievementDownDoesNotConfirmIt() {
        refused(CONFIRMED.formatted("title", "recorded_by", CampaignQuestions.achievement()), "by another person");
    }

    @Test
    void anAchievementIsConfirmedAsItWasWrittenDown() {
        refused(CONFIRMED.formatted("'Khác'", ANOTHER, CampaignQuestions.achievement()), "as it was written down");
    }

    private void refused(String statement, String why) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> execute(statement))
                .withMessageContaining(why);
    }

    private void execute(String statement) throws SQLException {
        try (var connection = pool.getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
