package vn.ntm.ocop;

import static org.hamcrest.Matchers.equalTo;
import static vn.ntm.ocop.EvaluationCases.certificate;
import static vn.ntm.ocop.EvaluationCases.opened;
import static vn.ntm.ocop.EvaluationCases.product;
import static vn.ntm.ocop.EvaluationCases.read;
import static vn.ntm.ocop.EvaluationCases.reevaluated;
import static vn.ntm.ocop.EvaluationCases.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** A certificate is extended for its own re-evaluation, as long as that has no result. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class LateEvaluationTest {

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.loaded();
    }

    @Test
    void itIsExtendedForItsOwnReevaluationAlone() {
        String dossier = reevaluated();
        String certificate = certificateOf(dossier);

        refused(extend(certificate, UUID.randomUUID().toString()), "extension-for-other-dossier");
        refused(extend(certificate, reevaluated()), "extension-for-other-dossier");
        extend(certificate, dossier).statusCode(200).body("events.kind[0]", equalTo("EXTENDED"));
    }

    @Test
    void moreStarsThatAreAskedForExtendNothing() {
        String product = product();
        String certificate = certificate(product, 3, "2023-12-31", "2026-12-31");
        String upgrade = opened("UPGRADE", product, certificate, "2026-09-01");

        refused(extend(certificate, upgrade), "extension-for-other-dossier");
    }

    @Test
    void whatHasItsResultIsNotWaitedFor() {
        String dossier = reevaluated();
        RecognisedForTests.goOn(
                dossier,
                UUID.randomUUID().toString(),
                "RATE",
                "RATED_BELOW_3",
                "stars, average_sum, average_of",
                "0, 20, 1");

        refused(extend(certificateOf(dossier), dossier), "extension-for-other-dossier");
    }

    private static String certificateOf(String dossier) {
        return read(dossier).extract().path("certificateId");
    }

    private static ValidatableResponse extend(String certificate, String dossier) {
        return LivesForTests.move(certificate, "_extend", """
                {"extendedOn":"2026-11-01","dossier":"%s","reason":"Hồ sơ nộp muộn","document":"Công văn 1"}""".formatted(dossier));
    }
}
