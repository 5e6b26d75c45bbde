package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.ntm.ocop.VerifiedForTests.FRESH;
import static vn.ntm.ocop.VerifiedForTests.concluded;
import static vn.ntm.ocop.VerifiedForTests.confirmed;
import static vn.ntm.ocop.VerifiedForTests.decision;
import static vn.ntm.ocop.VerifiedForTests.issued;
import static vn.ntm.ocop.VerifiedForTests.opened;
import static vn.ntm.ocop.VerifiedForTests.refused;
import static vn.ntm.ocop.VerifiedForTests.revoked;
import static vn.ntm.ocop.VerifiedForTests.send;
import static vn.ntm.ocop.VerifiedForTests.state;
import static vn.ntm.ocop.VerifiedForTests.today;
import static vn.ntm.ocop.VerifiedForTests.version;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.ocop.VerifiedForTests.Made;

/** A certificate is verified before it is revoked, and decided by another person than those who verified it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class VerificationsTest {

    private static final String CHAIRMAN = "PROVINCE_CHAIRMAN";

    @Inject
    DataSource pool;

    @Test
    void whatIsNotConfirmedIsClearedByAnother() {
        Made certificate = issued(4);
        opened(certificate, "LAW_BROKEN").statusCode(200);
        concluded(certificate, "NOT_CONFIRMED").statusCode(200);
        String path = "/v1/certificates/" + certificate.id() + "/_clear";
        String body = """
                {"clearedOn":"%s","reason":"không có vi phạm","document":"Thông báo 3"}""".formatted(today());

        refused(send("an officer", "province-officer", path, "\"2\"", body), "verifier-cannot-decide");
        refused(revoked(certificate, "\"2\"", decision(CHAIRMAN, today())), "ground-is-not-confirmed");
        send("another officer", "province-officer", path, "\"2\"", body)
                .statusCode(200)
                .body("state", equalTo("CLEARED"));

        assertThat(state(certificate, today())).isEqualTo("ACTIVE");
        assertThat(state(certificate, today().minusDays(1))).isEqualTo("UNDER_VERIFICATION");
    }

    @Test
    void whoVerifiedDoesNotDecide() {
        Made certificate = confirmed(3);
        String path = "/v1/certificates/" + certificate.id() + "/_revoke";

        refused(
                send("an officer", "province-leader", path, "\"2\"", decision(CHAIRMAN, today())),
                "verifier-cannot-decide");
        assertThat(state(certificate, today())).isEqualTo("UNDER_VERIFICATION");
    }

    @Test
    void whoVerifiedDoesNotDecideInTheDatabaseEither() throws SQLException {
        Made certificate = confirmed(3);

        try (var connection = pool.getConnection();
                var decide = connection.prepareStatement("""
                        insert into verification (row_id, verification_id, version, state, certificate_id, product_key,
                            ground, opened_on, outcome, concluded_on, report, cleared_on, source, confidence, recorded_at,
                            recorded_by)
                        select gen_random_uuid(), verification_id, version + 1, 'CLEARED', certificate_id, product_key,
                            ground, opened_on, outcome, concluded_on, report, concluded_on, source, confidence,
                            recorded_at, recorded_by
                        from verification where certificate_id = ? and state = 'CONCLUDED'""")) {
            decide.setObject(1, UUID.fromString(certificate.id()));
            assertThatThrownBy(decide::executeUpdate).hasMessageContaining("another person");
        }
    }

    @Test
    void onlyWhatIsVerifiedAndConcludedIsRevoked() {
        Made certificate = issued(3);

        refused(revoked(certificate, "\"1\"", decision(CHAIRMAN, today())), "certificate-not-being-verified");
        opened(certificate, "MARK_MISUSED").statusCode(200);
        refused(revoked(certificate, "\"1\"", decision(CHAIRMAN, today())), "verification-not-concluded");
        concluded(certificate, "CONFIRMED").statusCode(200);
        refused(revoked(certificate, "\"2\"", decision(CHAIRMAN, today().minusDays(21))), "decided-before-conclusion");
        refused(
                send(
                        "a leader",
                        "province-leader",
                        "/v1/certificates/" + certificate.id() + "/_clear",
                        "\"2\"",
                        """
                        {"clearedOn":"%s","reason":"r","document":"d"}""".formatted(today())),
                "ground-is-confirmed");
        refused(
                send(
                        "an officer",
                        "province-officer",
                        "/v1/certificates/" + certificate.id() + "/_open-verification",
                        version(certificate),
                        opening("MARK_MISUSED")),
                "certificate-being-verified");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXPIRED", "mark_misused", "SEVENTH"})
    void aGroundIsOneOfTheSix(String ground) {
        Made certificate = issued(3);

        opened(certificate, ground).statusCode(400).body("code", equalTo("no-such-revocation-ground"));
        assertThat(state(certificate, today())).isEqualTo("ACTIVE");
    }

    /** The document can name the ground, or whoever complained. */
    @Test
    void everybodySeesThatACertificateIsVerifiedAndNotOnWhat() {
        Made certificate = issued(3);
        String verification = opened(certificate, "MARK_MISUSED").extract().path("id");

        String event = LivesForTests.feed().stream()
                .filter(one -> one.contains("VERIFICATION_OPENED") && one.contains(certificate.id()))
                .findFirst()
                .orElseThrow();
        assertThat(event)
                .contains("source=/v1/verifications/" + verification)
                .doesNotContain("MARK_MISUSED", "Biên bản 1", "kiểm thử");
        assertThat(get("/v1/certificates/" + certificate.id()).asString())
                .contains("VERIFICATION_OPENED")
                .doesNotContain("MARK_MISUSED", "Biên bản 1");
    }

    @Test
    void verificationsAreListedForThoseWhoMayReadThemAndWhoDidIsOnRecord() throws SQLException {
        Made certificate = confirmed(3);
        int before = reads();

        get("/v1/verifications").then().statusCode(401);
        given().auth()
                .oauth2(TokensForTests.of("auditor"))
                .queryParam("certificate", certificate.id())
                .queryParam("state", "CONCLUDED")
                .get("/v1/verifications")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].ground", equalTo("MARK_MISUSED"));
        assertThat(reads()).isEqualTo(before + 1);
    }

    private int reads() throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from act where operation = 'listVerifications' and kind = 'READ'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void whatWasNotIssuedYetOrHasASuccessorIsNotVerified() {
        Made certificate = issued(3);
        String path = "/v1/certificates/" + certificate.id() + "/_open-verification";
        String early = opening("MARK_MISUSED")
                .replace(today().toString(), today().minusYears(2).toString());

        refused(send("an officer", "province-officer", path, FRESH, early), "certificate-not-issued-yet");
        TheProvince.send(
                        "certifications",
                        "%s,PASSED,4,UPGRADE,%d,2,,2/QĐ-TEST,Cơ quan của kiểm thử,%s,,test,HIGH,"
                                .formatted(certificate.product(), today().getYear(), today().minusDays(5)),
                        Map.of())
                .statusCode(200);
        refused(
                send("an officer", "province-officer", path, version(certificate), opening("MARK_MISUSED")),
                "certificate-has-a-successor");
    }

    private static String opening(String ground) {
        return """
                {"ground":"%s","openedOn":"%s","reason":"r","document":"d"}""".formatted(ground, today());
    }
}
