package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.ledger.act.Acts;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ocop.VerifiedForTests.Made;
import vn.ntm.ocop.certificate.application.CertificateEvents;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent.Kind;

/** A recognition that was wrong is taken back at the ministry's request. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class WithdrawalTest {

    private static final String CHAIRMAN = "PROVINCE_CHAIRMAN";

    @Inject
    CertificateEvents events;

    @Inject
    Acts acts;

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

    @Test
    void withoutADecisionNothingIsEndedInTheDatabaseEither() {
        UUID act = acts.ofTheService("test", "a test");
        var filing = new Filing(act, VerifiedForTests.now(), Conflict.REFUSE);
        String certificate = issued(3).id();

        for (Kind kind : List.of(Kind.REVOKED, Kind.WITHDRAWN)) {
            CertificateEvent event = LivesForTests.event(certificate, kind, today(), null, null);
            assertThatThrownBy(() -> events.file(event, filing))
                    .hasStackTraceContaining("ended by a decision about it");
        }
        assertThat(state(new Made("", certificate), today())).isEqualTo("ACTIVE");
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
