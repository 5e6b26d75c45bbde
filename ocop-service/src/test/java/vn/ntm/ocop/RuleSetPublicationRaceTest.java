package vn.ntm.ocop;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** Whoever publishes a rule set while another writes sees what the other wrote. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class RuleSetPublicationRaceTest {

    private static final String FILED = ", 'a race', 'LOW', now(), '%s')";

    @Inject
    DataSource pool;

    private RuleSetDrafts drafts = RuleSetDrafts.next();

    @BeforeEach
    void aSoundDraft() {
        TheProvince.loaded();
        drafts = RuleSetDrafts.next();
        drafts.draft("40,25,35,ON_FILE,1");
    }

    @Test
    void ofTwoThatArePublishedAtOnceForTheSameDaysOneIs() throws SQLException {
        String other = drafts.ruleSet() + "_X";
        RuleSetDrafts.sent("rule-sets", drafts.terms(other, "40,25,35,ON_FILE,1,"));
        RuleSetDrafts.parts(other);

        meanwhile(
                        "",
                        () -> RuleSetDrafts.sending("rule-set-publications", other + ",s,HIGH,", "REFUSE"),
                        "insert into rule_set_publication (row_id, rule_set, content_hash, source, confidence, recorded_at,"
                                + " recorded_by) values (uuidv7(), '" + drafts.ruleSet() + "', repeat('0', 64)" + FILED)
                .statusCode(409)
                .body("report.refusals.code", contains("rule-sets-accept-same-day"));
    }

    @Test
    void whatIsDraftedWhileItsPublisherWaitsIsNotPublishedUnseen() throws SQLException {
        String seen = drafts.tag();

        meanwhile(
                        drafts.ruleSet(),
                        () -> publish(seen),
                        "insert into rule_reading (row_id, rule_set, reading, source, confidence, recorded_at, recorded_by)"
                                + " values (uuidv7(), '" + drafts.ruleSet() + "', 'BETWEEN_BANDS_IS_THE_LOWER'" + FILED)
                .statusCode(412)
                .body("code", equalTo("precondition-failed"));
    }

    /** What is answered to somebody who began before a row was written, and had to wait for it. */
    private ValidatableResponse meanwhile(String held, Supplier<ValidatableResponse> request, String insert)
            throws SQLException {
        try (Connection writer = pool.getConnection();
                Connection watcher = pool.getConnection()) {
            writer.setAutoCommit(false);
            RulesForTests.run(writer, "select hold_rule_set('" + held + "', true)");
            var waiting = CompletableFuture.supplyAsync(request);
            while (!waiting.isDone() && !somebodyWaits(watcher)) {
                Thread.onSpinWait();
            }
            RulesForTests.run(writer, insert.formatted(RulesForTests.act(writer, "a race")));
            writer.commit();
            return waiting.join();
        }
    }

    private static boolean somebodyWaits(Connection watcher) throws SQLException {
        try (var statement = watcher.createStatement();
                var waiting =
                        statement.executeQuery("select 1 from pg_locks where locktype = 'advisory' and not granted")) {
            return waiting.next();
        }
    }

    private ValidatableResponse publish(String seen) {
        return given().auth()
                .oauth2(TokensForTests.ofPerson("Người khác", "province-leader"))
                .contentType(ContentType.JSON)
                .header("If-Match", seen)
                .body("{\"reason\":\"Đã đối chiếu\",\"document\":\"Tờ trình 1\"}")
                .post("/v1/rule-sets/" + drafts.ruleSet() + "/_publish")
                .then();
    }
}
