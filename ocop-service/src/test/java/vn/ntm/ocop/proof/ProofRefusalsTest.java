package vn.ntm.ocop.proof;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.ocop.TheProvinceForTests;

/** Nothing is signed that the register cannot vouch for, or that no code can hold. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class ProofRefusalsTest {

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvinceForTests.loaded();
    }

    @Test
    void whatTheRegisterDoesNotKnowIsNotSigned() {
        String unknown =
                get("/v1/certificates?product=p-001&outcome=PASSED&limit=1").path("items[0].id");

        for (String what : new String[] {"token", "qr", "document"}) {
            english("/v1/certificates/%s/%s".formatted(unknown, what))
                    .statusCode(409)
                    .body("code", equalTo("certificate-not-provable"))
                    .body(
                            "detail",
                            containsString("the number of the decision, the day on which the decision was signed"));
        }
    }

    @Test
    void whatNoCodeCanHoldIsNotSigned() {
        String tooLong = TheCertificate.named("t-proof-long", "ữ".repeat(300), "ẵ".repeat(300));

        for (String what : new String[] {"token", "qr", "document"}) {
            english("/v1/certificates/%s/%s".formatted(tooLong, what))
                    .statusCode(409)
                    .body("code", equalTo("certificate-not-provable"))
                    .body("detail", containsString("names short enough for a QR code"));
        }
    }

    @Test
    void aCodeHoldsTheLongestThatIsSigned() {
        String justShort = TheCertificate.named("t-proof-just", "ữ".repeat(228), "ẵ".repeat(227));
        String oneMore = TheCertificate.named("t-proof-more", "ữ".repeat(228), "ẵ".repeat(228));

        for (String what : new String[] {"token", "qr", "document"}) {
            get("/v1/certificates/{id}/{what}", justShort, what).then().statusCode(200);
            get("/v1/certificates/{id}/{what}", oneMore, what).then().statusCode(409);
        }
    }

    @Test
    void whatNoLongerHoldsIsNotSignedAnew() {
        String expired = TheCertificate.onFile("t-proof-expired", LocalDate.of(2020, 3, 2));

        english("/v1/certificates/" + expired + "/token")
                .statusCode(409)
                .body("code", equalTo("certificate-not-in-force"))
                .body("detail", containsString("EXPIRED"));
    }

    @Test
    void whatIsNoCertificateHasNoToken() {
        String notPassed = get("/v1/certificates?product=p-005&limit=1").path("items[0].id");

        for (String id : new String[] {notPassed, new UUID(0, 0).toString()}) {
            get("/v1/certificates/{id}/token", id).then().statusCode(404).body("code", equalTo("not-found"));
        }
    }

    private static ValidatableResponse english(String path) {
        return given().header("Accept-Language", "en").get(path).then();
    }
}
