package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.act.Acts;
import vn.ntm.ocop.certificate.application.CertificateEvents;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent.Kind;

/** One pass over all certificates reminds of each end once. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class CertificateNoticesTest {

    @Inject
    DataSource pool;

    @Inject
    CertificateEvents events;

    @Inject
    Acts acts;

    @Inject
    Calendar calendar;

    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.loaded();
        today = calendar.today();
    }

    @Test
    void eachEndRemindsOnTheDaysOfItsRuleAndOnce() {
        String open = ending(today.plusDays(150));
        String closed = ending(today.plusDays(100));
        String expired = ending(today.minusDays(2));
        String far = ending(today.plusDays(300));

        run();
        run().body("filed", equalTo(0)).body("takenBack", equalTo(0));

        notices(open).body("items.kind", contains("WINDOW_OPENED")).body("items.days", contains(180));
        notices(closed).body("items.kind", contains("WINDOW_CLOSED")).body("items.ruleSet", contains("QD26_2026"));
        notices(expired)
                .body("items.kind", contains("EXPIRED"))
                .body("items.endsOn", contains(end(expired).toString()))
                .body("items.dueOn", contains(end(expired).plusDays(1).toString()));
        notices(far).body("items", hasSize(0));
    }

    @Test
    void manyAtOnceFileWhatOneDoes() {
        String expired = ending(today.minusDays(3));

        var runs = IntStream.range(0, 4)
                .mapToObj(_ -> CompletableFuture.runAsync(() -> ran().statusCode(oneOf(200, 409))))
                .toList();
        runs.forEach(CompletableFuture::join);

        notices(expired).body("items.kind", contains("EXPIRED"));
    }

    @Test
    void whileOneReplicaRunsItNoOtherDoes() throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(hashtextextended('certificate notices', 0))");

            ran().statusCode(409).body("code", equalTo("notices-being-filed"));

            statement.execute("select pg_advisory_unlock(hashtextextended('certificate notices', 0))");
        }
    }

    @Test
    void aLongPastIsFiledInPortionsTheLatestFirst() throws SQLException {
        String earlier = ending(today.minusDays(21));
        String later = ending(today.minusDays(20));
        run();
        String third = ending(today.minusDays(1));

        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var filed = statement.executeQuery("select filed from remind_of_certificates('"
                        + acts.ofTheService("test", "a test") + "', clock_timestamp(), '" + today
                        + "', null, null, null, null, null, 0)")) {
            assertThat(filed.next()).isTrue();
            assertThat(filed.getLong(1)).isZero();
        }
        notices(third).body("items", hasSize(0));
        run().body("complete", equalTo(true));
        notices(third).body("items.kind", contains("EXPIRED"));
        notices(earlier).body("items", hasSize(1));
        notices(later).body("items", hasSize(1));
    }

    @Test
    void whoAsksForItSaysWhy() {
        given().auth()
                .oauth2(TokensForTests.of("system"))
                .contentType("application/json")
                .body("{\"reason\":\" \"}")
                .post("/v1/certificate-notices/_run")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-property"));
    }

    @Test
    void anEndThatTurnsOutToBeAnotherOneTakesItsNoticesBack() {
        String certificate = ending(today.minusDays(10));
        run();
        String before = notices(certificate)
                .body("items.kind", contains("EXPIRED"))
                .extract()
                .path("knownAt");

        LivesForTests.move(
                        certificate,
                        "_extend",
                        "{\"extendedOn\":\"" + today + "\",\"reason\":\"muộn\",\"document\":\"Công văn 1\"}")
                .statusCode(200);
        run();

        notices(certificate).body("items", hasSize(0));
        given().queryParams(Map.of("certificate", certificate, "knownAt", before))
                .get("/v1/certificate-notices")
                .then()
                .body("items.kind", contains("EXPIRED"));
    }

    @Test
    void whatADecisionEndedRemindsOfNothing() {
        String revoked = ending(today.minusDays(2));
        LivesForTests.file(
                events, acts, calendar, LivesForTests.event(revoked, Kind.REVOKED, today.minusDays(30), null, null));

        run();

        notices(revoked).body("items", hasSize(0));
    }

    /** p-001 was recognised for 2023: it ends on some day of 2026 or 2027, and has surely not run out before that. */
    @Test
    void whereOnlyBoundsAreKnownNothingIsSaidBeforeItIsSure() {
        String unsure = LivesForTests.only("p-001");

        run();

        if (!today.isAfter(LocalDate.of(2027, 12, 31))) {
            notices(unsure).body("items", hasSize(0));
        }
    }

    @Test
    void noticesAreInTheChangeFeed() {
        String expired = ending(today.minusDays(4));
        run();

        assertThat(LivesForTests.feed())
                .anyMatch(event -> event.contains("certificate-notice") && event.contains(expired));
    }

    @Test
    void theListIsReadByKindAndDay() {
        String expired = ending(today.minusDays(5));
        run();

        given().queryParams(Map.of("kind", "EXPIRED", "limit", "500"))
                .get("/v1/certificate-notices")
                .then()
                .statusCode(200)
                .body("items.kind", everyItem(equalTo("EXPIRED")))
                .body("items.certificate", hasItem(expired));
        given().queryParams(
                        Map.of("certificate", expired, "validOn", end(expired).toString()))
                .get("/v1/certificate-notices")
                .then()
                .body("items", hasSize(0));
    }

    private static String ending(LocalDate end) {
        return LivesForTests.signed(end.minusMonths(36));
    }

    private static LocalDate end(String certificate) {
        return LocalDate.parse(get("/v1/certificates/" + certificate).path("termUntil.day"));
    }

    private static ValidatableResponse run() {
        return ran().log().ifValidationFails().statusCode(200);
    }

    private static ValidatableResponse ran() {
        return given().auth()
                .oauth2(TokensForTests.of("system"))
                .contentType("application/json")
                .body("{\"reason\":\"a test\"}")
                .post("/v1/certificate-notices/_run")
                .then();
    }

    private static ValidatableResponse notices(String certificate) {
        return given().queryParam("certificate", certificate)
                .get("/v1/certificate-notices")
                .then()
                .statusCode(200);
    }
}
