package vn.ntm.ocop.proof;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.ocop.TheProvinceForTests;
import vn.ntm.proof.certificate.CertificateClaims;
import vn.ntm.proof.certificate.CertificateVerifier;
import vn.ntm.proof.certificate.TokenVerdict;
import vn.ntm.proof.jose.KeySet;
import vn.ntm.proof.token.Verification;
import vn.ntm.proving.testing.QrReader;

/** What is signed is checked with what is published, and nothing else is signed. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class ProofTest {

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvinceForTests.loaded();
    }

    @Test
    void aTokenIsCheckedWithWhatAnyoneCanKeep() {
        String id = TheCertificate.onFile("t-proof");

        Verification<TokenVerdict, CertificateClaims> answer = verify(token(id));

        assertThat(answer.verdict()).isEqualTo(TokenVerdict.VALID);
        assertThat(answer.claims()).isNotNull().satisfies(claims -> {
            assertThat(claims.certificate()).hasToString(id);
            assertThat(claims.product()).isEqualTo("Cu đơ kiểm thử t-proof");
            assertThat(claims.producer()).isEqualTo("Hợp tác xã kiểm thử t-proof");
            assertThat(claims.commune()).isEqualTo("xã kiểm thử");
            assertThat(claims.unitCode()).isEqualTo("18145");
            assertThat(claims.stars()).isEqualTo(4);
            assertThat(claims.validUntil()).isEqualTo(claims.validFrom().plusMonths(36));
            assertThat(claims.issuer()).isEqualTo(ProofKeyForTests.ADDRESS);
        });
    }

    @Test
    void aCommuneThatNobodyPrintedIsCalledWhatItWasCalledThen() {
        String id = TheCertificate.named("t-proof-commune", "Cu đơ không in tên xã", "Hợp tác xã kiểm thử");

        Verification<TokenVerdict, CertificateClaims> answer = verify(token(id));

        assertThat(answer.verdict()).isEqualTo(TokenVerdict.VALID);
        assertThat(answer.claims()).isNotNull().satisfies(claims -> {
            assertThat(claims.commune()).isEqualTo("Sơn Lâm");
            assertThat(claims.unitCode()).isEqualTo("18145");
        });
        given().accept("text/html")
                .get("/v1/certificates/{id}/document", id)
                .then()
                .statusCode(200)
                .body(containsString("<td>Sơn Lâm</td>"));
    }

    @Test
    void theSameFactsAreTheSameAnswerToOneWhoHasThem() {
        String path = "/v1/certificates/" + TheCertificate.onFile("t-proof") + "/token";
        String tag = get(path).then().extract().header("ETag");

        assertThat(tag).startsWith("W/");
        given().header("If-None-Match", tag).get(path).then().statusCode(304);
    }

    @Test
    void theQrCodeSaysTheToken() throws Exception {
        String id = TheCertificate.onFile("t-proof");

        byte[] png = given().accept("image/png")
                .get("/v1/certificates/{id}/qr?size=900", id)
                .then()
                .statusCode(200)
                .contentType("image/png")
                .header("Vary", containsString("Accept"))
                .extract()
                .asByteArray();
        given().accept("image/svg+xml")
                .get("/v1/certificates/{id}/qr", id)
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .body(containsString("width=\"600\""));

        assertThat(verify(QrReader.read(png)).verdict()).isEqualTo(TokenVerdict.VALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"199", "2001", "0", "-1", "big"})
    void aPictureThatNobodyCanReadOrCarryIsNotDrawn(String size) {
        get("/v1/certificates/{id}/qr?size=" + size, TheCertificate.onFile("t-proof"))
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"qr", "document", "token"})
    void anotherFormIsNotMade(String what) {
        given().accept("text/csv")
                .get("/v1/certificates/{id}/" + what, TheCertificate.onFile("t-proof"))
                .then()
                .statusCode(406)
                .body("code", equalTo("not-acceptable"));
    }

    @Test
    void theDocumentIsAPrintAndSaysSo() {
        String id = TheCertificate.onFile("t-proof");

        byte[] pdf = get("/v1/certificates/{id}/document", id)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        given().accept("text/html")
                .get("/v1/certificates/{id}/document", id)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Content-Security-Policy", containsString("default-src 'none'; style-src 'unsafe-inline'"))
                .body(containsString("không phải bản giấy có chữ ký và con dấu"));

        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void theStatusListIsForCachesAndNotForLong() {
        token(TheCertificate.onFile("t-proof"));
        ValidatableResponse list = get("/v1/certificate-statuses/0")
                .then()
                .statusCode(200)
                .contentType("application/statuslist+jwt")
                .header("Cache-Control", "public, max-age=25");

        given().header("If-None-Match", list.extract().header("ETag"))
                .get("/v1/certificate-statuses/0")
                .then()
                .statusCode(304);
        get("/v1/certificate-statuses/999999").then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void aQuestionIsAnsweredWithAVerdictOfItsOwn() {
        String token = token(TheCertificate.onFile("t-proof"));

        ask(token, Map.of())
                .body("verdict", equalTo("VALID"))
                .body("valid", equalTo(true))
                .body("certificate.product", equalTo("Cu đơ kiểm thử t-proof"));
        ask(token, Map.of("on", "2020-01-01")).body("verdict", equalTo("NOT_YET_VALID"));
        ask(token, Map.of("on", "2040-01-01")).body("verdict", equalTo("EXPIRED"));
        ask("not a token", Map.of())
                .body("verdict", equalTo("MALFORMED"))
                .body("explanation.vi", equalTo("Đây không phải là mã chứng nhận OCOP."))
                .body("certificate", nullValue());
    }

    @Test
    void aTokenWithOneBitChangedIsRefusedWithItsOwnCode() {
        String token = token(TheCertificate.onFile("t-proof"));
        int place = token.indexOf('.') + 40;
        char other = token.charAt(place) == 'A' ? 'B' : 'A';

        ask(token.substring(0, place) + other + token.substring(place + 1), Map.of())
                .body("verdict", equalTo("SIGNATURE_WRONG"))
                .body("valid", equalTo(false))
                .body("certificate", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"token\":\"\"}", "{\"token\":null}", "{\"token\":\" \"}"})
    void aQuestionWithoutATokenIsNone(String body) {
        given().contentType("application/json")
                .body(body)
                .post("/v1/certificate-tokens/_verify")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-property"));
    }

    private static ValidatableResponse ask(String token, Map<String, String> more) {
        String on = more.isEmpty() ? "" : ",\"on\":\"%s\"".formatted(more.getOrDefault("on", ""));
        return given().contentType("application/json")
                .body("{\"token\":\"%s\"%s}".formatted(token, on))
                .post("/v1/certificate-tokens/_verify")
                .then()
                .statusCode(200);
    }

    private static String token(String certificate) {
        return get("/v1/certificates/{id}/token", certificate)
                .then()
                .statusCode(200)
                .contentType("application/jwt")
                .extract()
                .asString();
    }

    /** As one who has kept keys and list. */
    private static Verification<TokenVerdict, CertificateClaims> verify(String token) {
        KeySet keys = KeySet.read(get("/.well-known/jwks.json").asString());
        String list = get("/v1/certificate-statuses/0").asString();
        return new CertificateVerifier(keys).verify(token, list, Instant.now());
    }
}
