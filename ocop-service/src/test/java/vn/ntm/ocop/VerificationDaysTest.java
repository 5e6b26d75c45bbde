package vn.ntm.ocop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.ntm.ocop.VerifiedForTests.issued;
import static vn.ntm.ocop.VerifiedForTests.send;
import static vn.ntm.ocop.VerifiedForTests.state;
import static vn.ntm.ocop.VerifiedForTests.today;
import static vn.ntm.ocop.VerifiedForTests.version;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.ocop.VerifiedForTests.Made;

/** One verification of a certificate ends before the next begins, whatever day is written down. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class VerificationDaysTest {

    @Test
    void aVerificationDoesNotEndBeforeItBegan() {
        Made certificate = issued(3);
        opened(certificate, today().minusDays(10)).statusCode(200);
        concluded(certificate, today().minusDays(30)).statusCode(200);

        cleared(certificate, today().minusDays(20)).statusCode(409).body("code", equalTo("cleared-before-opened"));
        assertThat(state(certificate, today())).isEqualTo("UNDER_VERIFICATION");

        cleared(certificate, today().minusDays(10)).statusCode(200);
        assertThat(state(certificate, today())).isEqualTo("ACTIVE");
        opened(certificate, today()).statusCode(200);
    }

    @Test
    void theNextOneDoesNotBeginBeforeTheLastHasEnded() {
        Made certificate = issued(3);
        opened(certificate, today().minusDays(20)).statusCode(200);
        concluded(certificate, today().minusDays(15)).statusCode(200);
        cleared(certificate, today().minusDays(10)).statusCode(200);

        opened(certificate, today().minusDays(21)).statusCode(409).body("code", equalTo("verified-until-later"));
        opened(certificate, today().minusDays(11)).statusCode(409).body("code", equalTo("verified-until-later"));
        assertThat(state(certificate, today())).isEqualTo("ACTIVE");

        opened(certificate, today().minusDays(10)).statusCode(200);
        assertThat(state(certificate, today())).isEqualTo("UNDER_VERIFICATION");
    }

    private static ValidatableResponse opened(Made certificate, LocalDate day) {
        return move("an officer", certificate, "_open-verification", version(certificate), """
                {"ground":"PRODUCTION_STOPPED","openedOn":"%s","reason":"r","document":"d"}""".formatted(day));
    }

    private static ValidatableResponse concluded(Made certificate, LocalDate day) {
        return move("an officer", certificate, "_conclude-verification", "\"1\"", """
                {"outcome":"NOT_CONFIRMED","concludedOn":"%s","reason":"r","document":"d"}""".formatted(day));
    }

    private static ValidatableResponse cleared(Made certificate, LocalDate day) {
        return move("another officer", certificate, "_clear", "\"2\"", """
                {"clearedOn":"%s","reason":"r","document":"d"}""".formatted(day));
    }

    private static ValidatableResponse move(String person, Made certificate, String move, String version, String body) {
        return send(person, "province-officer", "/v1/certificates/" + certificate.id() + "/" + move, version, body);
    }
}
