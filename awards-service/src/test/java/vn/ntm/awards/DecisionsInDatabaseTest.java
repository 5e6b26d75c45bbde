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

/** Two persons decide, no quota is exceeded, and what follows comes after: whoever speaks to the database. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class DecisionsInDatabaseTest {

    private static final String NEXT_DRAFT = """
            insert into award_decision_draft (row_id, decision_id, version, state, issuer_kind, programme_year,
                source, confidence, recorded_at, recorded_by)
            select uuidv7(), decision_id, version + 1, '%s', issuer_kind, programme_year, source, confidence, now(), recorded_by
            from award_decision_draft where decision_id = '%s' and superseded_at is null""";

    private static final String ONE_MORE = """
            insert into commendation (row_id, key, programme_year, form, decision_signed_on, recipient_kind, unit_on,
                unit_on_basis, recipient_count, form_code, campaign_id, source, confidence, recorded_at, recorded_by)
            values (uuidv7(), 'thu-vuot-%d', 2025, 'Bằng khen', '2026-03-25', '%s', '2026-03-25', 'SIGNED', 1, 'BK_TINH', '%s',
                'a test', 'HIGH', now(), (select id from act limit 1))""";

    private static final String EVENT = """
            insert into award_event (row_id, commendation_key, kind, happened_on, amount_vnd, source, confidence, recorded_at,
                recorded_by)
            values (uuidv7(), '%s', '%s', '%s', %s, 'a test', 'HIGH', now(), (select id from act limit 1))""";

    @Inject
    DataSource pool;

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.load();
    }

    @Test
    void whoDraftedADecisionDoesNotSignIt() {
        String decision = DecidedForTests.begun(DecidedForTests.carried());

        refused(NEXT_DRAFT.formatted("SIGNED", decision), "nobody signs what he drafted");
    }

    @Test
    void nothingFollowsTheEndOfADraft() {
        String decision = DecidedForTests.begun(DecidedForTests.carried());
        DecidedForTests.sign(decision).statusCode(200);

        refused(NEXT_DRAFT.formatted("DRAFT", decision), "drafted, then signed or withdrawn");
    }

    @Test
    void noMoreAreGrantedThanAllottedAndATerritoryCountsAsACollective() {
        String campaign = AchievedForTests.campaign("BK_TINH", "COLLECTIVE", 1);
        DecidedForTests.commended(DecidedForTests.carried(AchievedForTests.confirmedIn(campaign)));

        refused(ONE_MORE.formatted(1, "COLLECTIVE", campaign), "more would be granted than allotted");
        refused(
                ONE_MORE.formatted(2, "TERRITORY", campaign)
                        .replace("recipient_count, form_code", "recipient_count, unit_code, form_code")
                        .replace("'SIGNED', 1, 'BK_TINH'", "'SIGNED', 1, '18133', 'BK_TINH'"),
                "more would be granted than allotted");
    }

    @Test
    void nothingHappensBeforeTheDecisionAndNothingComesBackBeforeTheAnnulment() {
        String key = DecidedForTests.commended();

        refused(EVENT.formatted(key, "NOTIFIED", "2026-03-24", "null"), "follows its decision");
        refused(EVENT.formatted(key, "ARTEFACT_RECOVERED", "2026-06-01", "null"), "follows its decision");
        refused(EVENT.formatted(key, "ANNULLED", "2026-06-01", "null"), "follows its decision");
        refused(EVENT.formatted(key, "PAID", "2026-06-01", "null"), "award_event_of_money");
    }

    @Test
    void whoProposedAnAnnulmentDoesNotDecideIt() {
        String key = DecidedForTests.commended();
        DecidedForTests.happened(key, "_propose-annulment", 0, DecidedForTests.proposal("2026-06-01"))
                .statusCode(200);

        refused("""
            insert into annulment (row_id, annulment_id, version, state, commendation_key, ground, step_on, number, issuer,
                source, confidence, recorded_at, recorded_by)
            select uuidv7(), annulment_id, 2, 'DECIDED', commendation_key, ground, step_on, '1/QĐ', 'UBND',
                source, confidence, now(), recorded_by
            from annulment where commendation_key = '%s' and superseded_at is null""".formatted(key), "nobody decides on an annulment that he proposed");
    }

    private void refused(String sql, String because) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> {
                    try (var connection = pool.getConnection();
                            var statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .withMessageContaining(because);
    }
}
