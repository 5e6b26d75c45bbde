package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.ntm.ocop.VerifiedForTests.FRESH;
import static vn.ntm.ocop.VerifiedForTests.concluded;
import static vn.ntm.ocop.VerifiedForTests.confirmed;
import static vn.ntm.ocop.VerifiedForTests.decision;
import static vn.ntm.ocop.VerifiedForTests.issued;
import static vn.ntm.ocop.VerifiedForTests.opened;
import static vn.ntm.ocop.VerifiedForTests.revoked;
import static vn.ntm.ocop.VerifiedForTests.send;
import static vn.ntm.ocop.VerifiedForTests.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.ocop.VerifiedForTests.Made;
import vn.ntm.ocop.certificate.application.Certificates;
import vn.ntm.ocop.certificate.domain.life.CertificateState;

/** A certificate is verified, and cleared or revoked by another person. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class RevocationTest {

    private static final String CHAIRMAN = "PROVINCE_CHAIRMAN";

    @Inject
    Certificates certificates;

    @Inject
    DataSource pool;

    @Test
    void aCertificateHoldsUntilItIsRevokedAndNotFromThatDayOn() {
        Made certificate = issued(3);
        opened(certificate, "CRITERIA_NO_LONGER_MET")
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("state", equalTo("OPEN"))
                .body("term", nullValue());
        assertThat(state(certificate, today())).isEqualTo(CertificateState.UNDER_VERIFICATION);
        concluded(certificate, "CONFIRMED")
                .statusCode(200)
                .body("state", equalTo("CONCLUDED"))
                .body("term.days", equalTo(15))
                .body("term.lastDay", equalTo(today().minusDays(5).toString()))
                .body("term.daysLate", equalTo(5));
        Instant before = now();

        revoked(certificate, "\"2\"", decision(CHAIRMAN, today().minusDays(10)))
                .statusCode(200)
                .body("state", equalTo("REVOKED"))
                .body("decision.issuer", equalTo("Cơ quan của kiểm thử"))
                .body("term.daysLate", equalTo(0));

        assertThat(state(certificate, today().minusDays(11))).isEqualTo(CertificateState.UNDER_VERIFICATION);
        assertThat(state(certificate, today().minusDays(10))).isEqualTo(CertificateState.REVOKED);
        assertThat(state(certificate, today(), before)).isEqualTo(CertificateState.UNDER_VERIFICATION);
    }

    @Test
    void aLateDecisionHoldsAndSaysHowLateItIs() {
        revoked(confirmed(3), "\"2\"", decision(CHAIRMAN, today().minusDays(2)))
                .statusCode(200)
                .body("state", equalTo("REVOKED"))
                .body("term.daysLate", equalTo(3));
    }

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

        assertThat(state(certificate, today())).isEqualTo(CertificateState.ACTIVE);
        assertThat(state(certificate, today().minusDays(1))).isEqualTo(CertificateState.UNDER_VERIFICATION);
    }

    @Test
    void whoVerifiedDoesNotDecide() {
        Made certificate = confirmed(3);
        String path = "/v1/certificates/" + certificate.id() + "/_revoke";

        refused(
                send("an officer", "province-leader", path, "\"2\"", decision(CHAIRMAN, today())),
                "verifier-cannot-decide");
        assertThat(state(certificate, today())).isEqualTo(CertificateState.UNDER_VERIFICATION);
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
    void theRevokedIsNotRevokedAgain() {
        Made certificate = confirmed(3);
        revoked(certificate, "\"2\"", decision(CHAIRMAN, today())).statusCode(200);

        refused(revoked(certificate, "\"3\"", decision(CHAIRMAN, today())), "certificate-revoked-already");
        refused(
                send(
                        "an officer",
                        "province-officer",
                        "/v1/certificates/" + certificate.id() + "/_open-verification",
                        version(certificate),
                        opening("MARK_MISUSED")),
                "certificate-revoked-already");
    }

    @Test
    void whatHasExpiredIsNotRevokedAndTheAnswerSaysWhy() {
        Made certificate = issued(3, today().minusYears(4));

        refused(opened(certificate, "MARK_MISUSED"), "expiry-is-no-revocation");
        refused(revoked(certificate, "\"1\"", decision(CHAIRMAN, today())), "expiry-is-no-revocation");
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

    @Test
    void fiveStarsAreTheMinistersAndFewerTheChairmans() {
        Made three = confirmed(3);
        Made five = confirmed(5);

        refused(revoked(three, "\"2\"", decision("MINISTER", today())), "ocop-decision-not-of-this-authority");
        refused(revoked(five, "\"2\"", decision(CHAIRMAN, today())), "ocop-decision-not-of-this-authority");
        revoked(five, "\"2\"", decision("MINISTER", today())).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXPIRED", "mark_misused", "SEVENTH"})
    void aGroundIsOneOfTheSix(String ground) {
        Made certificate = issued(3);

        opened(certificate, ground).statusCode(400).body("code", equalTo("no-such-revocation-ground"));
        assertThat(state(certificate, today())).isEqualTo(CertificateState.ACTIVE);
    }

    @Test
    void whatIsNotOnFileIsNotRevoked() {
        String nothing = "019ab1c2-0000-7000-8000-00000000dead";

        revoked(new Made("none", nothing), "\"1\"", decision(CHAIRMAN, today()))
                .statusCode(404)
                .body("code", equalTo("not-found"));
        refused(many(today(), List.of(nothing), 2), "no-certificate-to-revoke");
    }

    @Test
    void oneDecisionRevokesManyOrNone() {
        List<Made> five = List.of(confirmed(3), confirmed(3), confirmed(4), confirmed(3), confirmed(3));
        List<String> ids = five.stream().map(Made::id).toList();

        String decision = many(today(), ids, 2)
                .statusCode(201)
                .body("certificates", hasSize(5))
                .body("kind", equalTo("REVOCATION"))
                .extract()
                .header("Location");

        assertThat(five).allMatch(one -> state(one, today()) == CertificateState.REVOKED);
        get(decision).then().statusCode(200).body("certificates", hasSize(5));
    }

    @Test
    void oneThatCannotBeRevokedKeepsAllTheOthers() {
        Made sound = confirmed(3);
        Made five = confirmed(5);

        refused(many(today(), List.of(sound.id(), five.id()), 2), "ocop-decision-not-of-this-authority");
        many(today(), List.of(sound.id()), 1).statusCode(412);

        assertThat(state(sound, today())).isEqualTo(CertificateState.UNDER_VERIFICATION);
    }

    @Test
    void anIssuerUsesANumberOnceInAYear() {
        Made first = confirmed(3);
        Made second = confirmed(3);
        String decision = decision(CHAIRMAN, today());

        revoked(first, "\"2\"", decision).statusCode(200);

        refused(revoked(second, "\"2\"", decision), "ocop-decision-number-used");
    }

    @Test
    void aNumberOfThePublicRecordIsUsedToo() {
        LocalDate signedOn = today().minusDays(40);
        Made published = issued(3, signedOn);
        Made other = confirmed(3);
        String body = """
                {"authority":"PROVINCE_CHAIRMAN","reason":"r",
                 "basis":{"number":"%s/QĐ-TEST","issuer":"Cơ quan của kiểm thử","signedOn":"%s"}}""".formatted(published.product(), signedOn.getYear() == today().getYear() ? today() : signedOn);

        refused(revoked(other, "\"2\"", body), "ocop-decision-number-used");
    }

    @Test
    void ofTwoWhoRevokeAtOnceOneIsTold() throws Exception {
        Made certificate = confirmed(3);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> revoke = () -> revoked(certificate, "\"2\"", decision(CHAIRMAN, today()))
                    .extract()
                    .statusCode();
            List<Integer> answers = threads.invokeAll(List.of(revoke, revoke)).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();

            assertThat(answers).containsExactly(200, 409);
        }
    }

    @Test
    void aWrongRecognitionIsWithdrawnAtTheMinistrysRequestAndIsNoRevocation() {
        Made certificate = issued(4);
        String path = "/v1/certificates/" + certificate.id() + "/_withdraw";
        String body = """
                {"authority":"%s","ministryRequest":"Công văn 5120","reason":"đánh giá sai quy định","basis":%s}""";

        refused(
                send(
                        "a leader",
                        "province-leader",
                        path,
                        FRESH,
                        body.formatted("MINISTER", VerifiedForTests.basis(today()))),
                "ocop-decision-not-of-this-authority");
        send("a leader", "province-leader", path, FRESH, body.formatted(CHAIRMAN, VerifiedForTests.basis(today())))
                .statusCode(200)
                .body("kind", equalTo("WITHDRAWAL"))
                .body("requestedBy", equalTo("Công văn 5120"));

        assertThat(state(certificate, today())).isEqualTo(CertificateState.WITHDRAWN);
        refused(
                send(
                        "a leader",
                        "province-leader",
                        path,
                        version(certificate),
                        body.formatted(CHAIRMAN, VerifiedForTests.basis(today()))),
                "certificate-withdrawn-already");
        refused(opened(certificate, "MARK_MISUSED").statusCode(412), "precondition-failed");
    }

    @Test
    void verificationsAreListedForThoseWhoMayReadThem() {
        Made certificate = confirmed(3);

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
    }

    private static String opening(String ground) {
        return """
                {"ground":"%s","openedOn":"%s","reason":"r","document":"d"}""".formatted(ground, today());
    }

    private static ValidatableResponse many(LocalDate signedOn, List<String> ids, int version) {
        List<String> entries =
                ids.stream().map(id -> """
                        {"certificate":"%s","version":%d}""".formatted(id, version)).toList();
        return send("a leader", "province-leader", "/v1/revocation-decisions", "", """
                {"authority":"PROVINCE_CHAIRMAN","reason":"ngừng sản xuất","basis":%s,"certificates":[%s]}""".formatted(
                        VerifiedForTests.basis(signedOn), String.join(",", entries)));
    }

    private static void refused(ValidatableResponse answer, String code) {
        answer.contentType("application/problem+json").body("code", equalTo(code));
    }

    private String version(Made certificate) {
        return "\"%d\""
                .formatted(certificates
                        .get(UUID.fromString(certificate.id()), new AsOf(today(), now()))
                        .orElseThrow()
                        .version());
    }

    private CertificateState state(Made certificate, LocalDate day) {
        return state(certificate, day, now());
    }

    private CertificateState state(Made certificate, LocalDate day, Instant knownAt) {
        return certificates
                .get(UUID.fromString(certificate.id()), new AsOf(day, knownAt))
                .orElseThrow()
                .on(day)
                .state();
    }

    private static Instant now() {
        return InstantSource.system().instant();
    }
}
