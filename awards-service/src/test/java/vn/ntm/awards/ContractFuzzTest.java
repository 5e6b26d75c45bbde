package vn.ntm.awards;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
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

    @Test
    void theServiceKeepsItsContract() throws IOException {
        TheProvince.load();
        var first = get("/v1/commendations?limit=1").jsonPath();
        var closed = DataFolder.of("awards").stream()
                .filter(entry -> entry.kind().equals("programme-years"))
                .findFirst()
                .orElseThrow();
        var service = URI.create("http://localhost:" + RestAssured.port);
        var years = new YearsForTests(service);
        var targets = new TargetsForTests(service, "commendations.collectives");
        var known = new Known()
                .values("knownAt", first.getString("knownAt"))
                .body("importFacts", Files.readString(closed.file()))
                .fresh("proposeYearClosing", () -> years.in("OPEN"))
                .fresh("returnYearClosing", () -> years.in("CLOSING_PROPOSED"))
                .fresh("closeYear", () -> years.in("CLOSING_PROPOSED"))
                .body("setTarget", TargetsForTests.body("commendations.collectives"))
                .fresh("getTarget", targets::onFile)
                .values("regime", "L2022_ND152_2025")
                .values("form", "BK_TINH")
                .values("flow", "PROVINCIAL_THEMATIC")
                .fresh("publishAwardRegime", RegimeDrafts::sound)
                .role("publishAwardRegime", "province-leader")
                .body("reckonAwardAmounts", AwardRuleQuestions.FOUNDING_EVENT)
                .always("dryRun", "true");
        PeopleForTheFuzzer.addTo(known);
        NominationsForFuzzing.tell(known);
        CampaignsForTheFuzzer.addTo(known);
        DiplomaQuestions.addTo(known);
        DecisionsForFuzzing.tell(known);
        ObstacleQuestions.tell(known);

        var report =
                new ContractFuzzer(service, get("/q/openapi?format=json").asString(), known, TokensForTests::of).run();

        System.out.println(report.summary());
        assertThat(report.findings()).as(report.summary()).isEmpty();
    }
}
