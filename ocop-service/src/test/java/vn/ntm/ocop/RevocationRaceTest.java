package vn.ntm.ocop;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.ocop.VerifiedForTests.concluded;
import static vn.ntm.ocop.VerifiedForTests.confirmed;
import static vn.ntm.ocop.VerifiedForTests.decision;
import static vn.ntm.ocop.VerifiedForTests.issued;
import static vn.ntm.ocop.VerifiedForTests.opened;
import static vn.ntm.ocop.VerifiedForTests.revoked;
import static vn.ntm.ocop.VerifiedForTests.send;
import static vn.ntm.ocop.VerifiedForTests.state;
import static vn.ntm.ocop.VerifiedForTests.today;
import static vn.ntm.ocop.VerifiedForTests.version;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.ocop.VerifiedForTests.Made;

/** Of those who would change one certificate at once each is answered as if they had come one after the other. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class RevocationRaceTest {

    private static final String CHAIRMAN = "PROVINCE_CHAIRMAN";
    private static final String DONE = "done";

    @Inject
    DataSource pool;

    @Test
    void ofTwoWhoRevokeOneIsTold() throws Exception {
        Made certificate = confirmed(3);
        Callable<ValidatableResponse> revoke = () -> revoked(certificate, "\"2\"", decision(CHAIRMAN, today()));

        assertThat(atOnce(certificate, revoke, revoke)).containsExactlyInAnyOrder(DONE, "certificate-revoked-already");
        assertThat(state(certificate, today())).isEqualTo("REVOKED");
    }

    @Test
    void twoWhoUseOneNumberForTwoCertificates() throws Exception {
        Made first = confirmed(3);
        Made second = confirmed(3);
        String decision = decision(CHAIRMAN, today());

        assertThat(atOnce(first, () -> revoked(first, "\"2\"", decision), () -> revoked(second, "\"2\"", decision)))
                .containsExactlyInAnyOrder(DONE, "ocop-decision-number-used");
        assertThat(List.of(state(first, today()), state(second, today())))
                .containsExactlyInAnyOrder("REVOKED", "UNDER_VERIFICATION");
    }

    @Test
    void twoDecisionsOverTheSameCertificatesInAnotherOrder() throws Exception {
        Made first = confirmed(3);
        Made second = confirmed(3);

        assertThat(atOnce(first, () -> revokedAll(first, second), () -> revokedAll(second, first)))
                .containsExactlyInAnyOrder(DONE, "certificate-revoked-already");
        assertThat(List.of(first, second)).allMatch(one -> state(one, today()).equals("REVOKED"));
    }

    @Test
    void whoRevokesAndWhoWithdraws() throws Exception {
        Made certificate = confirmed(3);
        String version = version(certificate);

        List<String> answers = atOnce(
                certificate,
                () -> revoked(certificate, "\"2\"", decision(CHAIRMAN, today())),
                () -> withdrawn(certificate, version));

        assertThat(Set.of(List.of(DONE, "precondition-failed"), List.of("certificate-withdrawn-already", DONE)))
                .contains(answers);
        assertThat(state(certificate, today())).isEqualTo(answers.getFirst().equals(DONE) ? "REVOKED" : "WITHDRAWN");
    }

    /** It is revoked either way: an extension is nothing that the verification did not know. */
    @Test
    void whoRevokesAndWhoExtends() throws Exception {
        Made certificate = issued(3, today().plusDays(30).minusMonths(36));
        opened(certificate, "MARK_MISUSED").statusCode(200);
        concluded(certificate, "CONFIRMED").statusCode(200);
        String version = version(certificate);

        List<String> answers = atOnce(
                certificate,
                () -> revoked(certificate, "\"2\"", decision(CHAIRMAN, today())),
                () -> moved("another officer", certificate, "_extend", version, """
                        {"extendedOn":"%s","reason":"r","document":"d"}""".formatted(today())));

        assertThat(Set.of(List.of(DONE, "precondition-failed"), List.of(DONE, DONE)))
                .contains(answers);
        assertThat(state(certificate, today())).isEqualTo("REVOKED");
        assertThat(state(certificate, today().plusDays(31))).isEqualTo("REVOKED");
    }

    @Test
    void whoRevokesAndWhoReportsAnew() throws Exception {
        Made certificate = confirmed(3);

        List<String> answers = atOnce(
                certificate,
                () -> revoked(certificate, "\"2\"", decision(CHAIRMAN, today())),
                () -> moved("an officer", certificate, "_conclude-verification", "\"2\"", """
                        {"outcome":"NOT_CONFIRMED","concludedOn":"%s","reason":"r","document":"d"}""".formatted(today())));

        assertThat(Set.of(List.of(DONE, "certificate-not-being-verified"), List.of("precondition-failed", DONE)))
                .contains(answers);
        assertThat(state(certificate, today()))
                .isEqualTo(answers.getFirst().equals(DONE) ? "REVOKED" : "UNDER_VERIFICATION");
    }

    @Test
    void twoWhoOpenAVerification() throws Exception {
        Made certificate = issued(3);
        Callable<ValidatableResponse> open = () -> opened(certificate, "MARK_MISUSED");

        assertThat(atOnce(certificate, open, open)).containsExactlyInAnyOrder(DONE, "precondition-failed");
    }

    private List<String> atOnce(
            Made certificate, Callable<ValidatableResponse> first, Callable<ValidatableResponse> second)
            throws Exception {
        return AtOnceForTests.both(pool, "certificate " + certificate.id(), first, second).stream()
                .map(answer -> answer.extract().statusCode() < 300
                        ? DONE
                        : answer.extract().<String>path("code"))
                .toList();
    }

    private static ValidatableResponse revokedAll(Made one, Made other) {
        return send("a leader", "province-leader", "/v1/revocation-decisions", "", """
                {"authority":"PROVINCE_CHAIRMAN","reason":"r","basis":%s,
                 "certificates":[{"certificate":"%s","version":2},{"certificate":"%s","version":2}]}""".formatted(
                        VerifiedForTests.basis(today()), one.id(), other.id()));
    }

    private static ValidatableResponse withdrawn(Made certificate, String version) {
        return send(
                "a leader",
                "province-leader",
                "/v1/certificates/" + certificate.id() + "/_withdraw",
                version,
                """
                {"authority":"PROVINCE_CHAIRMAN","ministryRequest":"Công văn 2","reason":"r","basis":%s}""".formatted(VerifiedForTests.basis(today())));
    }

    private static ValidatableResponse moved(
            String person, Made certificate, String move, String version, String body) {
        return send(person, "province-officer", "/v1/certificates/" + certificate.id() + "/" + move, version, body);
    }
}
