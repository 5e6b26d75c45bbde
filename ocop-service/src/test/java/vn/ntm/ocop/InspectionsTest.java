package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static vn.ntm.ocop.VerifiedForTests.decision;
import static vn.ntm.ocop.VerifiedForTests.issued;
import static vn.ntm.ocop.VerifiedForTests.send;
import static vn.ntm.ocop.VerifiedForTests.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.ocop.VerifiedForTests.Made;

/** A post-check keeps what was found about certificates, in the state that they had that day. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class InspectionsTest {

    @Test
    void aFindingKeepsTheStateThatTheCertificateHadThatDay() {
        Made certificate = issued(3);
        String inspection = recorded(certificate, "MARK_USE", today().minusDays(15))
                .statusCode(201)
                .body("findings[0].certificateState", equalTo("ACTIVE"))
                .body("findings[0].stars", equalTo(3))
                .extract()
                .header("Location");
        VerifiedForTests.opened(certificate, "MARK_MISUSED").statusCode(200);
        VerifiedForTests.concluded(certificate, "CONFIRMED").statusCode(200);
        VerifiedForTests.revoked(certificate, "\"2\"", decision("PROVINCE_CHAIRMAN", today().minusDays(20)))
                .statusCode(200);

        asAuditor(Map.of(), inspection).statusCode(200).body("findings[0].certificateState", equalTo("ACTIVE"));
        recorded(certificate, "MARK_USE", today().minusDays(15))
                .statusCode(201)
                .body("findings[0].certificateState", equalTo("REVOKED"));
    }

    @Test
    void misuseOfTheMarkAfterExpiryIsFoundAgainstTheExpiredCertificate() {
        Made certificate = issued(4, today().minusYears(4));

        recorded(certificate, "MARK_USE", today())
                .statusCode(201)
                .body("findings[0].certificateState", equalTo("EXPIRED"))
                .body("findings[0].verdict", equalTo("BREACH"));
        recorded(certificate, "KEPT_CRITERIA", today())
                .statusCode(409)
                .body("code", equalTo("criteria-of-ended-certificate"));
    }

    @Test
    void whatCannotBeFoundIsRefused() {
        Made certificate = issued(3);

        recorded(certificate, "MARK_USE", today().plusDays(1)).statusCode(409).body("code", equalTo("day-not-come"));
        recorded(certificate, "MARK_USE", today().minusYears(2))
                .statusCode(409)
                .body("code", equalTo("inspected-before-certificate"));
        recorded(new Made("none", "019ab1c2-0000-7000-8000-00000000dead"), "MARK_USE", today())
                .statusCode(409)
                .body("code", equalTo("no-such-certificate-inspected"));
        sent(body(certificate, "MARK_USE", today()).replace("PROVINCE", "MINISTRY"))
                .statusCode(409)
                .body("code", equalTo("ministrys-need-not-said"));
        sent(body(certificate, "MARK_USE", today()).replace("18115", "99999"))
                .statusCode(404)
                .body("code", equalTo("unit-unknown"));
    }

    @Test
    void aCorrectionIsAnotherVersionAndTheFirstStaysReadable() {
        Made certificate = issued(3);
        String inspection = recorded(certificate, "MARK_USE", today()).extract().header("Location");
        String knownAt = get("/v1/products?limit=1").path("knownAt");
        String corrected = body(certificate, "MARK_USE", today()).replace("BREACH", "IN_ORDER");

        send("an officer", "province-officer", inspection + "/_correct", "\"1\"", corrected)
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("findings[0].verdict", equalTo("IN_ORDER"));
        send("an officer", "province-officer", inspection + "/_correct", "\"1\"", corrected)
                .statusCode(412);

        asAuditor(Map.of(), inspection).body("findings[0].verdict", equalTo("IN_ORDER"));
        asAuditor(Map.of("knownAt", knownAt), inspection).body("findings[0].verdict", equalTo("BREACH"));
    }

    @Test
    void postChecksAreFoundByUnitProductCertificateAndDay() {
        Made certificate = issued(3);
        LocalDate day = today().minusDays(3);
        recorded(certificate, "MARK_USE", day).statusCode(201);

        for (Map<String, String> filter : List.of(
                Map.of("certificate", certificate.id()),
                Map.of("product", certificate.product(), "breach", "true"),
                Map.of("unit", "42", "inspectedOn", day.toString(), "product", certificate.product()),
                Map.of("unit", "18115", "product", certificate.product()))) {
            asAuditor(filter, "/v1/inspections")
                    .statusCode(200)
                    .body("items.findings.certificate.flatten()", hasItem(certificate.id()));
        }
        for (Map<String, String> filter : List.of(
                Map.of("certificate", certificate.id(), "breach", "false"),
                Map.of("product", certificate.product(), "unit", "18145"),
                Map.of("product", certificate.product(), "inspectedOn", today().toString()),
                Map.of(
                        "product",
                        certificate.product(),
                        "validOn",
                        day.minusDays(1).toString()))) {
            asAuditor(filter, "/v1/inspections").statusCode(200).body("items", hasSize(0));
        }
    }

    @Test
    void postChecksAreNotPublic() {
        get("/v1/inspections").then().statusCode(401);
        given().auth()
                .oauth2(TokensForTests.of("commune-officer", "18580"))
                .get("/v1/inspections")
                .then()
                .statusCode(403);
    }

    @Test
    void aVerificationNamesAPostCheckThatFoundSomethingAboutTheCertificate() {
        Made certificate = issued(3);
        Made other = issued(3);
        String inspection = recorded(certificate, "MARK_USE", today()).extract().path("id");
        String body = """
                {"ground":"MARK_MISUSED","openedOn":"%s","inspection":"%s","reason":"r","document":"d"}""".formatted(today(), inspection);

        send(
                        "an officer",
                        "province-officer",
                        "/v1/certificates/" + other.id() + "/_open-verification",
                        VerifiedForTests.FRESH,
                        body)
                .statusCode(409)
                .body("code", equalTo("inspection-does-not-fit"));
        send(
                        "an officer",
                        "province-officer",
                        "/v1/certificates/" + certificate.id() + "/_open-verification",
                        VerifiedForTests.FRESH,
                        body)
                .statusCode(200)
                .body("inspection", equalTo(inspection));
    }

    private static ValidatableResponse recorded(Made certificate, String subject, LocalDate day) {
        return sent(body(certificate, subject, day));
    }

    private static ValidatableResponse sent(String body) {
        return send("an officer", "province-officer", "/v1/inspections", "", body);
    }

    private static String body(Made certificate, String subject, LocalDate day) {
        return """
                {"kind":"UNANNOUNCED","inspector":"PROVINCE","inspectedOn":"%s","places":[{"unitCode":"18115"}],
                 "findings":[{"certificate":"%s","subject":"%s","verdict":"BREACH","found":"in sai số sao"}],
                 "reason":"kiểm thử","document":"Biên bản của kiểm thử"}""".formatted(day, certificate.id(), subject);
    }

    private static ValidatableResponse asAuditor(Map<String, String> parameters, String path) {
        return given().auth()
                .oauth2(TokensForTests.of("auditor"))
                .queryParams(parameters)
                .get(path)
                .then();
    }
}
