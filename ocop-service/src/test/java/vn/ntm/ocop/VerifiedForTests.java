package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.time.Calendar;

/** Certificates that tests make, each of a product of its own, and what is done to them. */
final class VerifiedForTests {

    /** Nothing has happened to a certificate that was just issued. */
    static final String FRESH = "\"0\"";

    private static final AtomicInteger MADE = new AtomicInteger();

    private VerifiedForTests() {}

    static LocalDate today() {
        return LocalDate.ofInstant(InstantSource.system().instant(), Calendar.VIETNAM);
    }

    /** A certificate that has held for a year, and its product. */
    static Made issued(int stars) {
        return issued(stars, today().minusYears(1));
    }

    static Made issued(int stars, LocalDate signedOn) {
        return issued("test-ended-" + MADE.incrementAndGet(), stars, signedOn, "");
    }

    /** @param expiresOn empty for the end of the legal term */
    static Made issued(String product, int stars, LocalDate signedOn, String expiresOn) {
        TheProvince.loaded();
        TheProvince.send(
                        "products",
                        product + ",Sản phẩm của kiểm thử " + product + ",,,18580,,,448,2023-12-31,,test,HIGH,",
                        Map.of())
                .statusCode(200);
        TheProvince.send(
                        "certifications",
                        "%s,PASSED,%d,FIRST,%d,1,%s,%s/QĐ-TEST,Cơ quan của kiểm thử,%s,%s,test,HIGH,"
                                .formatted(product, stars, signedOn.getYear(), signedOn, product, signedOn, expiresOn),
                        Map.of())
                .statusCode(200);
        return new Made(
                product,
                get("/v1/certificates?product=" + product).then().extract().path("items[0].id"));
    }

    /** Somebody in a role sends a body. */
    static ValidatableResponse send(String person, String role, String path, String version, String body) {
        var request = given().auth()
                .oauth2(TokensForTests.ofPerson(person, role))
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON);
        if (!version.isEmpty()) {
            request.header("If-Match", version);
        }
        return request.body(body).when().post(path).then();
    }

    static ValidatableResponse opened(Made certificate, String ground) {
        return send(
                "an officer",
                "province-officer",
                "/v1/certificates/" + certificate.id() + "/_open-verification",
                FRESH,
                """
                {"ground":"%s","openedOn":"%s","reason":"kiểm thử","document":"Biên bản 1"}""".formatted(ground, today().minusDays(30)));
    }

    static ValidatableResponse concluded(Made certificate, String outcome) {
        return send(
                "an officer",
                "province-officer",
                "/v1/certificates/" + certificate.id() + "/_conclude-verification",
                "\"1\"",
                """
                {"outcome":"%s","concludedOn":"%s","reason":"kiểm thử","document":"Báo cáo 2"}""".formatted(outcome, today().minusDays(20)));
    }

    /** A certificate of which the ground is confirmed: its verification has the version 2. */
    static Made confirmed(int stars) {
        Made certificate = issued(stars);
        opened(certificate, "MARK_MISUSED").statusCode(200);
        concluded(certificate, "CONFIRMED").statusCode(200);
        return certificate;
    }

    static ValidatableResponse revoked(Made certificate, String version, String body) {
        return send("a leader", "province-leader", "/v1/certificates/" + certificate.id() + "/_revoke", version, body);
    }

    /** A decision whose number no other has. */
    static String decision(String authority, LocalDate signedOn) {
        return """
                {"authority":"%s","reason":"kiểm thử","basis":%s}""".formatted(authority, basis(signedOn));
    }

    static String basis(LocalDate signedOn) {
        return """
                {"number":"T%d/QĐ-TEST","issuer":"Cơ quan của kiểm thử","signedOn":"%s"}""".formatted(MADE.incrementAndGet(), signedOn);
    }

    /** Where it stands on the day, as it is known now. */
    static String state(Made certificate, LocalDate day) {
        return state(certificate, day, now());
    }

    static String state(Made certificate, LocalDate day, Instant knownAt) {
        return given().queryParam("validOn", day.toString())
                .queryParam("knownAt", knownAt.toString())
                .get("/v1/certificates/" + certificate.id())
                .path("state");
    }

    /** What If-Match says of it. */
    static String version(Made certificate) {
        int version = get("/v1/certificates/" + certificate.id()).path("version");
        return "\"" + version + "\"";
    }

    static void refused(ValidatableResponse answer, String code) {
        answer.contentType("application/problem+json").body("code", equalTo(code));
    }

    static Instant now() {
        return InstantSource.system().instant();
    }

    /** A certificate and the key of its product. */
    record Made(String product, String id) {}
}
