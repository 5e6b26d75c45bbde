package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.act.Acts;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ocop.certificate.application.CertificateEvents;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent.Kind;
import vn.ntm.ocop.certificate.domain.life.RevocationGround;

/** Certificates of products that only tests have. */
final class LivesForTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private LivesForTests() {}

    /** A product, in a commune of the province. */
    static String product() {
        String key = "test-cert-" + NUMBER.incrementAndGet();
        TheProvince.send(
                        "products", key + ",Sản phẩm kiểm thử " + key + ",,,18145,,,,2023-06-01,,a test,LOW,", Map.of())
                .statusCode(200);
        return key;
    }

    /** Signed on the day. */
    static String signed(LocalDate day) {
        String product = product();
        certify(product, day, null, Map.of()).statusCode(200);
        return only(product);
    }

    static ValidatableResponse certify(
            String product, @Nullable LocalDate signedOn, @Nullable LocalDate expiresOn, Map<String, ?> how) {
        return TheProvince.send(
                "certifications",
                "%s,PASSED,3,,,,,1/QĐ-UBND,UBND huyện kiểm thử,%s,%s,a test,LOW,"
                        .formatted(product, signedOn == null ? "" : signedOn, expiresOn == null ? "" : expiresOn),
                how);
    }

    /** The id of the one certificate of a product. */
    static String only(String product) {
        return get("/v1/certificates?validOn=2100-01-01&product=" + product).path("items[0].id");
    }

    static ValidatableResponse move(String certificate, String move, String body) {
        int version = get("/v1/certificates/" + certificate).path("version");
        return given().auth()
                .oauth2(TokensForTests.of("province-officer"))
                .header("Accept-Language", "en")
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(body)
                .when()
                .post("/v1/certificates/{id}/{move}", certificate, move)
                .then();
    }

    static CertificateEvent event(
            String certificate, Kind kind, LocalDate on, @Nullable LocalDate until, @Nullable UUID successor) {
        boolean decided = kind == Kind.REVOKED || kind == Kind.WITHDRAWN;
        return new CertificateEvent(
                UUID.randomUUID(),
                UUID.fromString(certificate),
                kind,
                on,
                until,
                successor,
                kind == Kind.REVOKED ? RevocationGround.MARK_MISUSED : null,
                new Decision(
                        decided ? NUMBER.incrementAndGet() + "/QĐ-UBND" : null,
                        decided ? "Chủ tịch UBND tỉnh kiểm thử" : null,
                        decided ? on : null,
                        "a test",
                        Confidence.LOW),
                null,
                null,
                null);
    }

    static void file(CertificateEvents events, Acts acts, Calendar calendar, CertificateEvent event) {
        if (event.kind() == Kind.REVOKED || event.kind() == Kind.WITHDRAWN) {
            DecidedForTests.by(event, calendar.now());
        }
        UUID act = acts.ofTheService("test", "a test");
        events.file(event, new Filing(act, calendar.now(), Conflict.REFUSE));
    }

    /** All that the change feed has. */
    static List<String> feed() {
        var events = new ArrayList<String>();
        String cursor = "";
        while (true) {
            var page = given().queryParam("limit", 500)
                    .queryParams(cursor.isEmpty() ? Map.of() : Map.of("after", cursor))
                    .get("/v1/changes");
            List<Map<String, Object>> batch = page.jsonPath().getList("");
            if (batch.isEmpty()) {
                return events;
            }
            batch.forEach(event -> events.add(event.toString()));
            cursor = page.header("Change-Cursor");
        }
    }

    /** A number of the rules is taken back, or set again. */
    static void setting(DataSource pool, String parameter, @Nullable Integer value) throws SQLException {
        try (var connection = pool.getConnection()) {
            run(
                    connection,
                    "update ocop_setting set superseded_at = now(), superseded_by = recorded_by where rule_set = 'QD26_2026'"
                            + " and superseded_at is null and parameter = '" + parameter + "'");
            if (value != null) {
                setting(connection, parameter, value);
            }
        }
    }

    private static void setting(Connection connection, String parameter, int value) throws SQLException {
        run(
                connection,
                "insert into ocop_setting (row_id, rule_set, parameter, value, valid, source, confidence, recorded_at,"
                        + " recorded_by) values (uuidv7(), 'QD26_2026', '" + parameter + "', " + value
                        + ", '[2026-05-22,)', 'a test', 'LOW', now(), (select max(id::text)::uuid from act))");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
