package vn.ntm.awards;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.proof.commendation.CommendationClaims;
import vn.ntm.proof.commendation.CommendationVerdict;
import vn.ntm.proof.commendation.CommendationVerifier;
import vn.ntm.proof.commendation.CommendedKind;
import vn.ntm.proof.jose.KeySet;
import vn.ntm.proof.token.Verification;
import vn.ntm.proving.testing.QrReader;

/** What is signed of a commendation is checked with what is published, and names nobody whose name is not public. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class DiplomaTest {

    private static final String KEY = "t-diploma";

    @BeforeEach
    void aCommendationIsOnFile() {
        TheCommendation.onFile(KEY);
    }

    @Test
    void aTokenIsCheckedWithWhatAnyoneCanKeep() {
        var answer = verify(token(KEY));

        assertThat(answer.verdict()).isEqualTo(CommendationVerdict.VALID);
        assertThat(answer.claims()).isNotNull().satisfies(claims -> {
            assertThat(claims.issuer()).isEqualTo(ProofKeyForTests.ADDRESS);
            assertThat(claims.commendation()).isEqualTo(KEY);
            assertThat(claims.form()).isEqualTo("Bằng khen");
            assertThat(claims.kind()).isEqualTo(CommendedKind.COLLECTIVE);
            assertThat(claims.recipient()).isEqualTo("Hội Nông dân kiểm thử " + KEY);
            assertThat(claims.unit()).isEqualTo("Hà Tĩnh");
            assertThat(claims.unitCode()).isEqualTo("42");
            assertThat(claims.decisionNumber()).isEqualTo("11/QĐ-KT");
            assertThat(claims.decidedBy()).isEqualTo("Chủ tịch UBND tỉnh");
            assertThat(claims.decidedOn()).isEqualTo("2022-08-05");
        });
    }

    @Test
    void whoseNameIsNotPublicIsNamedNeitherInTheTokenNorOnThePage() {
        String key = TheCommendation.ofPerson("t-diploma-person");

        assertThat(Objects.requireNonNull(verify(token(key)).claims()).recipient())
                .isNull();
        given().accept("text/html")
                .get(DiplomaQuestions.path(key, "document"))
                .then()
                .statusCode(200)
                .body(containsString("Cá nhân (tên không công khai)"))
                .body(not(containsString("null")));
    }

    @Test
    void theSameFactsAreTheSameAnswerToOneWhoHasThem() {
        String path = DiplomaQuestions.path(KEY, "token");

        given().header("If-None-Match", get(path).header("ETag"))
                .get(path)
                .then()
                .statusCode(304);
    }

    @Test
    void theQrCodeSaysTheToken() throws Exception {
        byte[] png = given().accept("image/png")
                .get(DiplomaQuestions.path(KEY, "qr") + "?size=900")
                .then()
                .statusCode(200)
                .contentType("image/png")
                .extract()
                .asByteArray();
        given().accept("image/svg+xml")
                .get(DiplomaQuestions.path(KEY, "qr"))
                .then()
                .statusCode(200)
                .contentType("image/svg+xml");

        assertThat(verify(QrReader.read(png)).verdict()).isEqualTo(CommendationVerdict.VALID);
    }

    @Test
    void theDocumentIsAPrintAndSaysSo() {
        byte[] pdf = get(DiplomaQuestions.path(KEY, "document"))
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        given().accept("text/html")
                .get(DiplomaQuestions.path(KEY, "document"))
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .body(containsString("không phải bản giấy có chữ ký và con dấu"))
                .body(containsString("Hội Nông dân kiểm thử " + KEY));

        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"qr", "document", "token"})
    void anotherFormIsNotMade(String what) {
        given().accept("text/csv")
                .get(DiplomaQuestions.path(KEY, what))
                .then()
                .statusCode(406)
                .body("code", equalTo("not-acceptable"));
    }

    @Test
    void theStatusListIsForCachesAndNotForLong() {
        token(KEY);

        get("/v1/commendation-statuses/0")
                .then()
                .statusCode(200)
                .contentType("application/statuslist+jwt")
                .header("Cache-Control", "public, max-age=25");
        get("/v1/commendation-statuses/999999").then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void aQuestionIsAnsweredWithAVerdictOfItsOwn() {
        String token = token(KEY);
        int place = token.indexOf('.') + 40;
        char other = token.charAt(place) == 'A' ? 'B' : 'A';

        ask(token, "2026-11-23")
                .body("verdict", equalTo("VALID"))
                .body("valid", equalTo(true))
                .body("commendation.key", equalTo(KEY))
                .body("commendation.recipientKind", equalTo("COLLECTIVE"));
        ask(token, "2022-08-04").body("verdict", equalTo("NOT_YET_GIVEN"));
        ask(token.substring(0, place) + other + token.substring(place + 1), "2026-11-23")
                .body("verdict", equalTo("SIGNATURE_WRONG"))
                .body("commendation", nullValue());
        ask("not a token", "2026-11-23")
                .body("verdict", equalTo("MALFORMED"))
                .body("explanation.vi", equalTo("Đây không phải là mã khen thưởng."));
    }

    @Test
    void ofWhatTooLittleIsOnRecordNothingIsSigned() {
        for (String what : new String[] {"token", "qr", "document"}) {
            english("c-2023-01", what)
                    .statusCode(409)
                    .body("code", equalTo("commendation-not-provable"))
                    .body(
                            "detail",
                            containsString("one recipient alone, the number of the decision, the day on which the"
                                    + " decision was signed"));
        }
        english("c-2024-01", "token").body("detail", containsString("of what kind the recipient is"));
        english(TheCommendation.filed("t-diploma-formless", ",,12/QĐ-KT,2022-08-05,", "INDIVIDUAL,,42,1"), "token")
                .statusCode(409)
                .body("detail", containsString("the form, who decided"));
    }

    @Test
    void whatNoCodeCanHoldIsNotSigned() {
        String key = TheCommendation.named("t-diploma-long", "ữ".repeat(500));

        english(key, "qr").statusCode(409).body("detail", containsString("texts short enough for a QR code"));
    }

    @Test
    void whatIsNotOnFileHasNoToken() {
        english("c-1999-01", "token").statusCode(404).body("code", equalTo("not-found"));
    }

    private static ValidatableResponse english(String key, String what) {
        return given().header("Accept-Language", "en")
                .get(DiplomaQuestions.path(key, what))
                .then();
    }

    private static ValidatableResponse ask(String token, String on) {
        return given().contentType("application/json")
                .body("{\"token\":\"%s\",\"on\":\"%s\"}".formatted(token, on))
                .post("/v1/commendation-tokens/_verify")
                .then()
                .statusCode(200);
    }

    private static String token(String key) {
        return get(DiplomaQuestions.path(key, "token"))
                .then()
                .statusCode(200)
                .contentType("application/jwt")
                .extract()
                .asString();
    }

    /** As one who has kept keys and list. */
    private static Verification<CommendationVerdict, CommendationClaims> verify(String token) {
        KeySet keys = KeySet.read(get("/.well-known/jwks.json").asString());
        String list = get("/v1/commendation-statuses/0").asString();
        return new CommendationVerifier(keys).verify(token, list, Instant.now());
    }
}
