package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.act.Acts;
import vn.ntm.ocop.certificate.application.CertificateEvents;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent.Kind;

/** What a certificate says at the shelf, for any day and as of any instant. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class CertificateCheckTest {

    @Inject
    CertificateEvents events;

    @Inject
    Acts acts;

    @Inject
    Calendar calendar;

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.loaded();
    }

    /** Evaluated on 2023-12-26; when the decision was signed is on no record. */
    @ParameterizedTest
    @CsvSource({
        "2023-12-25,NO,NOT_YET_VALID,NOT_YET_ISSUED",
        "2024-06-01,UNKNOWN,UNKNOWN,ISSUE_DAY_NOT_ON_RECORD",
        "2025-06-01,YES,ACTIVE,WITHIN_TERM",
        "2026-12-26,YES,ACTIVE,WITHIN_TERM",
        "2026-12-27,UNKNOWN,UNKNOWN,END_NOT_ON_RECORD",
        "2028-01-01,NO,EXPIRED,TERM_ENDED"
    })
    void theShelfIsToldWhatTheRecordSaysAndNoMore(String day, String valid, String state, String reason) {
        check(LivesForTests.only("p-019"), day)
                .body("valid", equalTo(valid))
                .body("state", equalTo(state))
                .body("reason", equalTo(reason))
                .body("why.vi", notNullValue())
                .body("why.en", notNullValue())
                .body("stars", equalTo(3))
                .body("from.basis", equalTo("EVALUATION"))
                .body("from.day", nullValue())
                .body("until.earliest", equalTo("2026-12-26"))
                .body("until.latest", equalTo("2027-12-31"));
    }

    @Test
    void theProductIsShownAsPrintedWithTheIssuerAsWritten() {
        check(renewed(), "2025-01-01")
                .body("product.name", equalTo("Rượu nhung hươu Hương Luật"))
                .body("product.unitCode", equalTo("18145"))
                .body("product.today.state", notNullValue())
                .body("decision.issuer", notNullValue())
                .body("renewal.standing", nullValue());
    }

    /** p-033 was recognised in 2020 and evaluated again on 2024-07-03. */
    @Test
    void aLaterCertificateOfTheProductTakesThePlaceOfTheEarlierOne() {
        String first = get("/v1/certificates?product=p-033&validOn=2024-07-02").path("items[0].id");

        check(first, "2022-06-01").body("valid", equalTo("YES")).body("successor", nullValue());
        check(first, "2026-01-01").body("state", equalTo("EXPIRED"));
        check(renewed(), "2026-01-01").body("valid", equalTo("YES")).body("kind", equalTo("RE_EVALUATION"));
    }

    @Test
    void aReportThatItRanOutIsExpiredAndNotRevoked() {
        String lapsed = get("/v1/certificates?outcome=LAPSED&knownAt=" + TheProvince.loaded())
                .path("items[0].id");

        check(lapsed, "2024-01-01")
                .body("state", equalTo("EXPIRED"))
                .body("reason", equalTo("REPORTED_LAPSED"))
                .body("outcome", equalTo("LAPSED"))
                .body("until.basis", equalTo("REPORT"));
        check(lapsed, "2023-06-01").body("state", equalTo("UNKNOWN"));
    }

    @Test
    void anEvaluationThatWasNotPassedMadeNoCertificate() {
        String failed = get("/v1/certificates?outcome=NOT_PASSED").path("items[0].id");

        get("/v1/certificates/" + failed).then().statusCode(404).body("code", equalTo("not-found"));
        get("/v1/certificates/" + UUID.randomUUID()).then().statusCode(404);
        get("/v1/certificates/nonsense").then().statusCode(400);
    }

    @Test
    void whatWasNotKnownYetWasNotRevoked() {
        LocalDate today = calendar.today();
        String certificate = LivesForTests.signed(today.minusYears(1));
        String before = get("/v1/certificates/" + certificate).path("knownAt");
        var revoked = LivesForTests.event(certificate, Kind.REVOKED, today.minusMonths(2), null, null);

        LivesForTests.file(events, acts, calendar, revoked);

        check(certificate, today.toString())
                .body("valid", equalTo("NO"))
                .body("state", equalTo("REVOKED"))
                .body("events.kind", contains("REVOKED"))
                .body("events.ground", contains("MARK_MISUSED"))
                .body("version", equalTo(1));
        check(certificate, today.minusMonths(3).toString()).body("state", equalTo("ACTIVE"));
        given().queryParam("knownAt", before)
                .get("/v1/certificates/" + certificate)
                .then()
                .statusCode(200)
                .body("valid", equalTo("YES"))
                .body("state", equalTo("ACTIVE"))
                .body("events", hasSize(0))
                .body("version", equalTo(0));
        given().queryParam("knownAt", "2020-01-01T00:00:00Z")
                .get("/v1/certificates/" + certificate)
                .then()
                .statusCode(404);
    }

    @Test
    void aDayOfTheDecisionThatIsCorrectedCorrectsTheLifeAndKeepsTheId() {
        LocalDate today = calendar.today();
        String product = LivesForTests.product();
        LivesForTests.certify(product, today.minusYears(4), null, Map.of()).statusCode(200);
        String certificate = LivesForTests.only(product);
        String before = check(certificate, today.toString())
                .body("state", equalTo("EXPIRED"))
                .extract()
                .path("knownAt");

        LivesForTests.certify(product, today.minusYears(2), null, Map.of("conflict", "SUPERSEDE"))
                .statusCode(200);

        assertThat(LivesForTests.only(product)).isEqualTo(certificate);
        check(certificate, today.toString())
                .body("state", equalTo("ACTIVE"))
                .body("until.day", equalTo(today.minusYears(2).plusMonths(36).toString()))
                .body("until.basis", equalTo("TERM"))
                .body("version", equalTo(2));
        given().queryParam("knownAt", before)
                .get("/v1/certificates/" + certificate)
                .then()
                .body("state", equalTo("EXPIRED"));
    }

    @Test
    void theWindowOfTheReEvaluationStandsWithTheRuleThatMakesIt() {
        LocalDate end = calendar.today().plusDays(150);
        String certificate = LivesForTests.signed(end.minusMonths(36));
        LocalDate last = LocalDate.parse(check(certificate, calendar.today().toString())
                .body("renewal.standing", equalTo("OPEN"))
                .body("renewal.window.opens.days", equalTo(180))
                .body("renewal.window.closes.days", equalTo(120))
                .body("renewal.lateExtension.days", equalTo(180))
                .body("renewal.lateExtension.confidence", notNullValue())
                .body("renewal.lateExtension.ruleSet", equalTo("QD26_2026"))
                .extract()
                .path("renewal.closes.day"));

        check(certificate, last.toString()).body("renewal.standing", equalTo("OPEN"));
        check(certificate, last.plusDays(1).toString()).body("renewal.standing", equalTo("CLOSED"));
        check(certificate, "2026-05-21").body("renewal.standing", nullValue());
    }

    private static String renewed() {
        return get("/v1/certificates?product=p-033&programmeYear=2024").path("items[0].id");
    }

    private static ValidatableResponse check(String certificate, String validOn) {
        return given().queryParam("validOn", validOn)
                .get("/v1/certificates/" + certificate)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }
}
