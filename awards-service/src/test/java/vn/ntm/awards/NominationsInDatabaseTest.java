package vn.ntm.awards;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.ntm.awards.NominatedForTests.PREPARER;
import static vn.ntm.awards.NominatedForTests.done;
import static vn.ntm.awards.NominatedForTests.in;
import static vn.ntm.awards.NominatedForTests.vote;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.awards.nomination.domain.NominationMove;
import vn.ntm.awards.nomination.domain.NominationStep;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** A nomination goes its way by two persons and by its councils, whoever speaks to the database. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class NominationsInDatabaseTest {

    private static final List<String> KEPT = List.of(
            "nomination_id",
            "step_on",
            "flow",
            "achievement_id",
            "recipient_id",
            "recipient_kind",
            "campaign_id",
            "form",
            "merit_kind",
            "proposer_kind",
            "unit_code",
            "unit_on",
            "proposer_name",
            "regime",
            "procedure_known_at",
            "received_on",
            "accepted_on",
            "source",
            "confidence",
            "note");

    /** An act of somebody who did nothing for the nomination yet. */
    private static final String OF_ANOTHER = """
            (select id from act where actor not in (select a.actor from nomination m join act a on a.id = m.recorded_by
                where m.nomination_id = nomination.nomination_id) limit 1)""";

    /** All that the rules see to is well: only the row of the move before still stands. */
    private static final String POSSIBLE = "nomination_current";

    private static final String FOLLOWS = "follows the one before it";
    private static final String CARRIED = "was carried by the council";

    @Inject
    DataSource pool;

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.load();
    }

    @Test
    void nobodyApprovesWhatHePrepared() {
        String nomination = in("SUBMITTED");

        refused(
                next("ACCEPT", "APPRAISAL", nomination, "recorded_by", "recorded_by"),
                "nobody approves what he prepared");
        refused(next("ACCEPT", "APPRAISAL", nomination), POSSIBLE);
    }

    @Test
    void aMoveStartsWhereItCanAndLeadsWhereItDoes() {
        refused(next("VOTE", "COUNCIL_REVIEW", in("SUBMITTED")), FOLLOWS);
        refused(next("OPEN", "NOMINATION_DRAFT", NominatedForTests.draft()), FOLLOWS);
        refused(next("ANYTHING", "APPRAISAL", in("SUBMITTED")), FOLLOWS);
        refused(next("SEND_BACK", "APPRAISAL", in("SUBMITTED")), "nomination_move_leads_to");
    }

    @Test
    void theDatabaseHasTheMovesOfTheService() throws SQLException {
        for (NominationMove move : NominationMove.values()) {
            assertThat(told("select unnest(nomination_move_from('" + move + "'))"))
                    .as(move.name())
                    .isEqualTo(named(move.from()));
            assertThat(told("select nomination_move_to('" + move + "')"))
                    .as(move.name())
                    .isEqualTo(named(move.to()));
        }
    }

    @Test
    void whatItsCouncilDidNotCarryIsNotHandedIn() {
        String opposed = NominatedForTests.draft();
        done(opposed, "_record-unit-vote", PREPARER, vote(1, 8, false, "2026-03-03"));

        refused(next("SUBMIT", "SUBMITTED", opposed), CARRIED);
        refused(next("SUBMIT", "SUBMITTED", in("UNIT_COUNCIL_REVIEWED")), POSSIBLE);
    }

    @Test
    void whatIsBeforeTheCouncilIsDecidedAfterItsVote() {
        refused(next("DECIDE", "DECIDED", in("COUNCIL_REVIEW"), "decision_id", "uuidv7()"), CARRIED);
    }

    @Test
    void aVoteHasItsNumbers() {
        refused(next("VOTE", "COUNCIL_REVIEW", in("COUNCIL_REVIEW")), "nomination_was_voted_on");
    }

    @Test
    void whatIsProposedStaysAndNothingIsDoneBeforeWhatItRestsOn() {
        String nomination = in("SUBMITTED");

        refused(next("ACCEPT", "APPRAISAL", nomination, "form", "'BK_TTG'"), FOLLOWS);
        refused(next("ACCEPT", "APPRAISAL", nomination, "step_on", "step_on - 1"), FOLLOWS);
    }

    @Test
    void whatIsAcceptedKeepsToItsRules() {
        refused(next("REFER_TO_COUNCIL", "COUNCIL_REVIEW", in("APPRAISAL"), "regime", "'L2022_ND98_2023'"), FOLLOWS);
    }

    @Test
    void anAchievementIsNominatedOnceAtATimeAndAHouseholdForNoRegularMerit() {
        String draft = NominatedForTests.draft();
        String[] another = {"version", "1", "nomination_id", "uuidv7()"};
        String[] household = {
            "version", "1", "nomination_id", "uuidv7()", "recipient_kind", "'HOUSEHOLD'", "merit_kind", "'REGULAR'"
        };

        refused(next("OPEN", "NOMINATION_DRAFT", draft, another), "nomination_one_of_an_achievement");
        refused(next("OPEN", "NOMINATION_DRAFT", draft, household), "nomination_household_not_regular");
    }

    /** The row of the next move as that of the move before has it, but for these columns. */
    private static String next(String move, String state, String nomination, String... but) {
        Map<String, String> columns = new LinkedHashMap<>();
        KEPT.forEach(column -> columns.put(column, column));
        columns.put("row_id", "uuidv7()");
        columns.put("version", "version + 1");
        columns.put("move", "'" + move + "'");
        columns.put("state", "'" + state + "'");
        columns.put("recorded_at", "now()");
        columns.put("recorded_by", OF_ANOTHER);
        for (int i = 0; i < but.length; i += 2) {
            columns.put(but[i], but[i + 1]);
        }
        return "insert into nomination (%s) select %s from nomination where nomination_id = '%s' and superseded_at is null"
                .formatted(String.join(", ", columns.keySet()), String.join(", ", columns.values()), nomination);
    }

    private static Set<String> named(Set<NominationStep> steps) {
        return steps.stream().map(NominationStep::name).collect(toSet());
    }

    private void refused(String statement, String why) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> told(statement))
                .withMessageContaining(why);
    }

    private Set<String> told(String statement) throws SQLException {
        var told = new HashSet<String>();
        try (var connection = pool.getConnection();
                var sql = connection.createStatement()) {
            if (sql.execute(statement)) {
                for (var rows = sql.getResultSet(); rows.next(); ) {
                    told.add(rows.getString(1));
                }
            }
        }
        return told;
    }
}
