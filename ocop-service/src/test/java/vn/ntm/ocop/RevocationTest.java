package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.ntm.ocop.VerifiedForTests.concluded;
import static vn.ntm.ocop.VerifiedForTests.confirmed;
import static vn.ntm.ocop.VerifiedForTests.decision;
import static vn.ntm.ocop.VerifiedForTests.issued;
import static vn.ntm.ocop.VerifiedForTests.now;
import static vn.ntm.ocop.VerifiedForTests.opened;
import static vn.ntm.ocop.VerifiedForTests.refused;
import static vn.ntm.ocop.VerifiedForTests.revoked;
import static vn.ntm.ocop.VerifiedForTests.send;
import static vn.ntm.ocop.VerifiedForTests.state;
import static vn.ntm.ocop.VerifiedForTests.today;
import static vn.ntm.ocop.VerifiedForTests.version;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.ocop.VerifiedForTests.Made;

/** A certificate is revoked, or its recognition withdrawn, by a decision; one decision revokes many. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class RevocationTest {

    private static final String CHAIRMAN = "PROVINCE_CHAIRMAN";

    @Test
    void aCertificateHoldsUntilItIsRevokedAndNotFromThatDayOn() {
        Made certificate = issued(3);
        opened(certificate, "CRITERIA_NO_LONGER_MET")
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("state", equalTo("OPEN"))
                .body("term", nullValue());
        assertThat(state(certificate, today())).isEqualTo("UNDER_VERIFICATION");
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

        assertThat(state(certificate, today().minusDays(11))).isEqualTo("UNDER_VERIFICATION");
        assertThat(state(certificate, today().minusDays(10))).isEqualTo("REVOKED");
        assertThat(state(certificate, today(), before)).isEqualTo("UNDER_VERIFICATION");
    }

    @Test
    void aLateDecisionHoldsAndSaysHowLateItIs() {
        revoked(confirmed(3), "\"2\"", decision(CHAIRMAN, today().minusDays(2)))
                .statusCode(200)
                .body("state", equalTo("REVOKED"))
                .body("term.daysLate", equalTo(3));
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
    void fiveStarsAreTheMinistersAndFewerTheChairmans() {
        Made three = confirmed(3);
        Made five = confirmed(5);

        refused(revoked(three, "\"2\"", decision("MINISTER", today())), "ocop-decision-not-of-this-authority");
        refused(revoked(five, "\"2\"", decision(CHAIRMAN, today())), "ocop-decision-not-of-this-authority");
        revoked(five, "\"2\"", decision("MINISTER", today())).statusCode(200);
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

        assertThat(five).allMatch(one -> state(one, today()).equals("REVOKED"));
        get(decision).then().statusCode(200).body("certificates", hasSize(5));
    }

    @Test
    void oneThatCannotBeRevokedKeepsAllTheOthers() {
        Made sound = confirmed(3);
        Made five = confirmed(5);

        refused(many(today(), List.of(sound.id(), five.id()), 2), "ocop-decision-not-of-this-authority");
        many(today(), List.of(sound.id()), 1).statusCode(412);

        assertThat(state(sound, today())).isEqualTo("UNDER_VERIFICATION");
    }

    @Test
    void anIssuerUsesANumberOnceInAYear() {
        Made first = confirmed(3);
        Made second = confirmed(3);
        String decision = decision(CHAIRMAN, today());

        revoked(first, "\"2\"", decision).statusCode(200);

        refused(revoked(second, "\"2\"", decision), "ocop-decision-number-used");
        String spaced = decision.replace("\"number\":\"", "\"number\":\" ").replace("kiểm thử\",", "kiểm thử \",");
        refused(revoked(second, "\"2\"", spaced), "ocop-decision-number-used");
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
}
