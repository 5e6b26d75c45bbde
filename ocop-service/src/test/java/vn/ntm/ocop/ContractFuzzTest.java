package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.DataFolder;
import vn.ntm.kernel.testing.TargetsForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.testing.YearsForTests;
import vn.ntm.kernel.testing.fuzz.ContractFuzzer;
import vn.ntm.kernel.testing.fuzz.Known;

/** The service does what its API document says, whatever it is asked. */
@QuarkusTest
class ContractFuzzTest {

    @Inject
    DataSource pool;

    @Test
    void theServiceKeepsItsContract() throws IOException {
        TheProvince.loaded();
        var first = get("/v1/products?limit=1").jsonPath();
        var closed = DataFolder.of("ocop").stream()
                .filter(entry -> entry.kind().equals("programme-years"))
                .findFirst()
                .orElseThrow();
        var service = URI.create("http://localhost:" + RestAssured.port);
        var years = new YearsForTests(service);
        var targets = new TargetsForTests(service, "ocop.products.recognised");
        var known = new Known()
                .values("knownAt", first.getString("knownAt"))
                .body("importFacts", Files.readString(closed.file()))
                .fresh("proposeYearClosing", () -> years.in("OPEN"))
                .fresh("returnYearClosing", () -> years.in("CLOSING_PROPOSED"))
                .fresh("closeYear", () -> years.in("CLOSING_PROPOSED"))
                .body("setTarget", TargetsForTests.body("ocop.products.recognised"))
                .fresh("getTarget", targets::onFile)
                .values("ruleSet", "QD26_2026")
                .values("setNo", "26")
                .fresh("publishRuleSet", RuleSetDrafts::sound)
                .role("publishRuleSet", "province-leader")
                .fresh("getCertificate", () -> Map.of("certificate", LivesForTests.only("p-019")))
                .fresh("extendCertificate", CertificatesForFuzzing::late)
                .fresh("endCertificateExtension", CertificatesForFuzzing::extended)
                .always("dryRun", "true");
        EndingsForTheFuzzer.knownTo(known);

        EvaluationsForFuzzing.tell(known);
        CouncilsForTheFuzzer.knownTo(known, pool);

        var report =
                new ContractFuzzer(service, get("/q/openapi?format=json").asString(), known, TokensForTests::of).run();

        System.out.println(report.summary());
        assertThat(report.findings()).as(report.summary()).isEmpty();
    }
}
