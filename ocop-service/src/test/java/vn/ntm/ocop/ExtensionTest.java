package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.act.Acts;
import vn.ntm.ocop.certificate.application.CertificateEvents;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent.Kind;

/** A certificate holds after its term for what comes too late, for no more days than the rule says. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class ExtensionTest {

    private static final String WHY = "\"reason\":\"hồ sơ nộp muộn\",\"document\":\"Công văn 1\"}";

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
    void itHoldsOnUntilTheRuleEndsIt() {
        String certificate = LivesForTests.signed(endingOn(today.minusDays(10)));
        LocalDate end = end(certificate);
        String before = get("/v1/certificates/" + certificate).path("knownAt");

        LivesForTests.move(certificate, "_extend", asFarAsCanBe())
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("state", equalTo("EXTENDED"))
                .body("valid", equalTo("YES"))
                .body("until.day", equalTo(end.plusDays(180).toString()))
                .body("termUntil.day", equalTo(end.toString()))
                .body("events.untilOn", contains(end.plusDays(180).toString()));

        state(certificate, end.plusDays(1), "EXTENDED");
        state(certificate, end.plusDays(181), "EXPIRED");
        given().queryParam("knownAt", before)
                .get("/v1/certificates/" + certificate)
                .then()
                .body("state", equalTo("EXPIRED"));
    }

    /** Why somebody came too late can be his own affair. */
    @Test
    void everybodySeesTheDocumentAndNotTheReason() {
        String certificate = LivesForTests.signed(endingOn(today.minusDays(10)));
        LivesForTests.move(certificate, "_extend", asFarAsCanBe()).statusCode(200);
        LivesForTests.move(certificate, "_end-extension", result(today)).statusCode(200);

        assertThat(get("/v1/certificates/" + certificate).asString())
                .contains("Công văn 1")
                .doesNotContain("hồ sơ nộp muộn");
        assertThat(LivesForTests.feed().toString()).contains("Công văn 1").doesNotContain("hồ sơ nộp muộn");
    }

    @Test
    void itEndsWithTheResult() {
        String certificate = LivesForTests.signed(endingOn(today.minusDays(10)));
        LivesForTests.move(certificate, "_extend", asFarAsCanBe()).statusCode(200);

        LivesForTests.move(certificate, "_end-extension", result(today))
                .statusCode(200)
                .body("state", equalTo("EXPIRED"))
                .body("reason", equalTo("EXTENSION_ENDED"));

        state(certificate, today.minusDays(1), "EXTENDED");
        refused(certificate, "_end-extension", result(today), "certificate-state-refuses");
        refused(certificate, "_extend", asFarAsCanBe(), "certificate-state-refuses");
    }

    @Test
    void aResultIsNotOfADayBeforeTheExtensionAndNotOfOneToCome() {
        String certificate = LivesForTests.signed(endingOn(today.minusDays(10)));
        LivesForTests.move(certificate, "_extend", asFarAsCanBe()).statusCode(200);

        refused(certificate, "_end-extension", result(today.minusDays(1)), "result-before-extension");
        refused(certificate, "_end-extension", result(today.plusDays(1)), "day-not-come");
        LivesForTests.move(certificate, "_extend", asFarAsCanBe())
                .statusCode(409)
                .body("code", equalTo("certificate-state-refuses"))
                .body("currentState", equalTo("EXTENDED"))
                .body("allowedOperations", contains("endCertificateExtension"));
    }

    @Test
    void theLastDayThatCanBeGrantedIsTheLastOfTheRule() {
        String late = LivesForTests.signed(endingOn(today.minusDays(200)));
        String last = LivesForTests.signed(endingOn(today.minusDays(170)));
        LocalDate end = end(last);

        refused(late, "_extend", asFarAsCanBe(), "extension-too-late");
        refused(last, "_extend", until(end.plusDays(181)), "extension-too-long");
        refused(last, "_extend", until(end), "extension-within-term");
        LivesForTests.move(last, "_extend", until(end.plusDays(180))).statusCode(200);
    }

    @Test
    void whoCanStillAskInTimeNeedsNoExtension() {
        String inTime = LivesForTests.signed(endingOn(today.plusDays(140)));
        String tooLate = LivesForTests.signed(endingOn(today.plusDays(100)));

        refused(inTime, "_extend", asFarAsCanBe(), "renewal-still-open");
        LivesForTests.move(tooLate, "_extend", asFarAsCanBe()).statusCode(200).body("state", equalTo("ACTIVE"));
    }

    @Test
    void whereTheEndIsOnNoRecordNobodySaysHowFarItGoes() {
        refused(LivesForTests.only("p-019"), "_extend", asFarAsCanBe(), "certificate-end-not-on-record");
    }

    @Test
    void whatWasRevokedIsNotExtended() {
        String certificate = LivesForTests.signed(endingOn(today.plusDays(30)));
        LivesForTests.file(
                events, acts, calendar, LivesForTests.event(certificate, Kind.REVOKED, today.minusDays(1), null, null));

        refused(certificate, "_extend", asFarAsCanBe(), "certificate-state-refuses");
    }

    @Test
    void aNumberThatNobodySetIsAskedForAndNotGuessed() throws SQLException {
        String certificate = LivesForTests.signed(endingOn(today.minusDays(10)));
        LivesForTests.setting(pool, "LATE_EXTENSION_MOST_DAYS", null);
        try {
            LivesForTests.move(certificate, "_extend", asFarAsCanBe())
                    .statusCode(409)
                    .body("code", equalTo("certificate-rule-missing"))
                    .body("detail", containsString("LATE_EXTENSION_MOST_DAYS"));
        } finally {
            LivesForTests.setting(pool, "LATE_EXTENSION_MOST_DAYS", 180);
        }
    }

    @Test
    void whoActsSaysWhichVersionHeSawAndWhy() {
        String certificate = LivesForTests.signed(endingOn(today.minusDays(10)));
        extend(certificate, null).then().statusCode(428);
        extend(certificate, "\"7\"").then().statusCode(412);
        refused(certificate, "_extend", "{\"reason\":\"\",\"document\":\"x\"}", "invalid-property");
        refused(certificate, "_end-extension", "{" + WHY, "invalid-property");
    }

    @Test
    void whoWaitedForACertificateSeesWhatTheOneBeforeLeft() throws Exception {
        String certificate = LivesForTests.signed(endingOn(today.minusDays(10)));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var before = pool.getConnection()) {
            before.setAutoCommit(false);
            asked(before, "select pg_advisory_xact_lock(hashtextextended('certificate " + certificate + "', 0))");
            var waiting = threads.submit(() -> extend(certificate, "\"0\"").statusCode());
            while (!asked(before, "select true from pg_locks where locktype = 'advisory' and not granted")) {
                Thread.onSpinWait();
            }
            LivesForTests.file(
                    events, acts, calendar, LivesForTests.event(certificate, Kind.EXTENDED, today, today, null));
            before.commit();

            assertThat(waiting.get()).isEqualTo(412);
        }
    }

    private static boolean asked(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next();
        }
    }

    private Response extend(String certificate, @Nullable String version) {
        var call = given().auth()
                .oauth2(TokensForTests.of("province-officer"))
                .contentType("application/json")
                .body(asFarAsCanBe());
        return (version == null ? call : call.header("If-Match", version))
                .post("/v1/certificates/{id}/_extend", certificate);
    }

    private static LocalDate endingOn(LocalDate end) {
        return end.minusMonths(36);
    }

    private static LocalDate end(String certificate) {
        return LocalDate.parse(get("/v1/certificates/" + certificate).path("termUntil.day"));
    }

    private String asFarAsCanBe() {
        return "{\"extendedOn\":\"" + today + "\"," + WHY;
    }

    private String until(LocalDate day) {
        return asFarAsCanBe().replace("\"reason\"", "\"untilOn\":\"" + day + "\",\"reason\"");
    }

    private static String result(LocalDate day) {
        return "{\"resultOn\":\"" + day + "\"," + WHY;
    }

    private static void state(String certificate, LocalDate day, String state) {
        given().queryParam("validOn", day.toString())
                .get("/v1/certificates/" + certificate)
                .then()
                .body("state", equalTo(state));
    }

    private static void refused(String certificate, String move, String body, String code) {
        LivesForTests.move(certificate, move, body).log().ifValidationFails().body("code", equalTo(code));
    }
}
