package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.ntm.ocop.VerifiedForTests.FRESH;
import static vn.ntm.ocop.VerifiedForTests.issued;
import static vn.ntm.ocop.VerifiedForTests.opened;
import static vn.ntm.ocop.VerifiedForTests.refused;
import static vn.ntm.ocop.VerifiedForTests.send;
import static vn.ntm.ocop.VerifiedForTests.state;
import static vn.ntm.ocop.VerifiedForTests.today;
import static vn.ntm.ocop.VerifiedForTests.version;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.ocop.VerifiedForTests.Made;

/** A recognition that was wrong is taken back at the ministry's request. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class WithdrawalTest {

    private static final String CHAIRMAN = "PROVINCE_CHAIRMAN";

    @Test
    void aWrongRecognitionIsWithdrawnAtTheMinistrysRequestAndIsNoRevocation() {
        Made certificate = issued(4);
        String path = "/v1/certificates/" + certificate.id() + "/_withdraw";
        String body = """
                {"authority":"%s","ministryRequest":"Công văn 5120","reason":"đánh giá sai quy định","basis":%s}""";

        refused(
                send(
                        "a leader",
                        "province-leader",
                        path,
                        FRESH,
                        body.formatted("MINISTER", VerifiedForTests.basis(today()))),
                "ocop-decision-not-of-this-authority");
        send("a leader", "province-leader", path, FRESH, body.formatted(CHAIRMAN, VerifiedForTests.basis(today())))
                .statusCode(200)
                .body("kind", equalTo("WITHDRAWAL"))
                .body("requestedBy", equalTo("Công văn 5120"));

        assertThat(state(certificate, today())).isEqualTo("WITHDRAWN");
        refused(
                send(
                        "a leader",
                        "province-leader",
                        path,
                        version(certificate),
                        body.formatted(CHAIRMAN, VerifiedForTests.basis(today()))),
                "certificate-withdrawn-already");
        refused(opened(certificate, "MARK_MISUSED").statusCode(412), "precondition-failed");
    }

    /** Only the report is on record that it ran out, and not how many stars it had. */
    @Test
    void whoseDecisionItIsNobodyKnowsWithoutTheStars() {
        TheProvince.loaded();
        String product = "test-without-stars";
        TheProvince.send("products", product + ",Sản phẩm không rõ sao,,,18580,,,448,2023-12-31,,test,HIGH,", Map.of())
                .statusCode(200);
        TheProvince.send("certifications", product + ",LAPSED,,,2023,,,,,,,test,HIGH,", Map.of())
                .statusCode(200);
        String certificate = LivesForTests.only(product);
        LocalDate day = LocalDate.of(2024, 6, 1);
        assertThat(state(new Made(product, certificate), day)).isEqualTo("UNKNOWN");

        refused(
                send(
                        "a leader",
                        "province-leader",
                        "/v1/certificates/" + certificate + "/_withdraw",
                        FRESH,
                        """
                        {"authority":"PROVINCE_CHAIRMAN","ministryRequest":"Công văn 1","reason":"r","basis":%s}""".formatted(VerifiedForTests.basis(day))),
                "stars-not-on-record");
        get("/v1/certificates/" + certificate).then().body("version", equalTo(0));
    }
}
