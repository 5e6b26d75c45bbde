package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.TokensForTests;

/** A token that does not hold says why, and files nothing. */
@QuarkusTest
class TokensTest {

    private static final String A_PROVINCE = """
            code,name,type,parentCode,validFrom,validTo,establishedBy,abolishedBy,source,confidence,note
            90,Tỉnh Không Có,PROVINCE,,,,,,s,HIGH,
            """;

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @Test
    void noTokenAtAll() {
        refused(given(), "unauthenticated", "Bearer");
    }

    @Test
    void anExpiredToken() {
        refused(TokensForTests.expired("system"), "token-expired");
    }

    @Test
    void aTokenForAnotherAudience() {
        refused(TokensForTests.forAnotherAudience("system"), "token-for-another-audience");
    }

    @Test
    void aTokenOfAnotherIssuer() {
        refused(TokensForTests.ofAnotherIssuer("system"), "token-of-another-issuer");
    }

    @Test
    void aTokenSignedWithAnotherKey() {
        refused(TokensForTests.signedByAStranger("system"), "token-signature-wrong");
    }

    @Test
    void aTokenThatWasChangedAfterItWasSigned() {
        String[] system = TokensForTests.of("system").split("\\.", -1);
        String[] auditor = TokensForTests.of("auditor").split("\\.", -1);

        refused(auditor[0] + "." + system[1] + "." + auditor[2], "token-signature-wrong");
    }

    @Test
    void aTokenThatSaysThatItNeedsNoSignature() {
        refused(TokensForTests.unsigned("system"), "token-unreadable");
    }

    @Test
    void anythingThatIsNoToken() {
        for (String garbled : new String[] {"nonsense", "a.b.c", "a.b.c.d.e"}) {
            refused(garbled, "token-unreadable");
        }
    }

    private static void refused(String token, String code) {
        refused(given().auth().oauth2(token), code, "Bearer error=\"invalid_token\"");
    }

    private static void refused(RequestSpecification caller, String code, String challenge) {
        caller.contentType("text/csv; charset=utf-8")
                .body(A_PROVINCE)
                .post("/v1/imports/units")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith(challenge))
                .body("code", equalTo(code));
        get("/v1/units/90").then().statusCode(404);
    }
}
