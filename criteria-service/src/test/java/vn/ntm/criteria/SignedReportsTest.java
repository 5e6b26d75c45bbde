package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.criteria.ReportsClient.REPORTS;
import static vn.ntm.criteria.ReportsClient.edition;
import static vn.ntm.criteria.ReportsClient.publishing;
import static vn.ntm.criteria.ReportsClient.report;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.proof.jose.KeySet;
import vn.ntm.proof.report.ReportSignature;
import vn.ntm.proof.report.ReportVerdict;

/** A publication is signed when it comes on file, and anybody can check that with the key set and nothing else. */
@QuarkusTest
class SignedReportsTest {

    private static final String KNOWN = "2026-11-20T08:00:00.12Z";

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @Test
    void whatIsSignedIsAllThatIsOnFile() {
        publishing(report(2021, KNOWN, 'a')).statusCode(201);
        var published =
                publishing(report(2022, KNOWN, 'a')).statusCode(201).extract().jsonPath();
        String token = published.getString("token");

        String again =
                publishing(report(2022, KNOWN, 'a')).statusCode(200).extract().path("token");

        assertThat(again).isEqualTo(token);
        assertThat(edition(2022, published.getInt("edition"), "").extract().<String>path("token"))
                .isEqualTo(token);
        assertThat(get(REPORTS + "?programmeYear=2022").jsonPath().<String>getList("items.token"))
                .contains(token);
        assertThat(checked(token).verdict()).isEqualTo(ReportVerdict.VALID);
    }

    private static ReportSignature checked(String token) {
        return ReportSignature.check(
                token, KeySet.read(get("/.well-known/jwks.json").asString()));
    }
}
