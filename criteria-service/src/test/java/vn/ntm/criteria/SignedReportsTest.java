package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.criteria.ReportsClient.REPORTS;
import static vn.ntm.criteria.ReportsClient.edition;
import static vn.ntm.criteria.ReportsClient.publishing;
import static vn.ntm.criteria.ReportsClient.report;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
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
        assertThat(checked(token).claims()).isNotNull().satisfies(said -> {
            assertThat(said.issuer()).isEqualTo(ProofKeyForTests.ADDRESS);
            assertThat(said.year()).isEqualTo(2022);
            assertThat(said.edition()).isEqualTo(published.getInt("edition"));
            assertThat(said.figuresOn()).isEqualTo("2022-12-31");
            assertThat(said.figuresKnownAt()).isEqualTo(Instant.parse(KNOWN));
            assertThat(said.reportHash()).isEqualTo(ReportsClient.hash('a'));
            assertThat(said.inputs()).isEqualTo("criteria.figures.2022 " + ReportsClient.hash('a') + "\n");
            assertThat(said.decisionNumber()).isEqualTo("512/BC-UBND");
            assertThat(said.decidedBy()).isEqualTo("UBND tỉnh Hà Tĩnh");
            assertThat(said.decidedOn()).isEqualTo("2026-11-23");
        });
    }

    private static ReportSignature checked(String token) {
        return ReportSignature.check(
                token, KeySet.read(get("/.well-known/jwks.json").asString()));
    }
}
