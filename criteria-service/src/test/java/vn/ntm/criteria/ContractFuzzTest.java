package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.DataFolder;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.testing.YearsForTests;
import vn.ntm.kernel.testing.fuzz.ContractFuzzer;
import vn.ntm.kernel.testing.fuzz.Known;

/** The service does what its API document says, whatever it is asked. */
@QuarkusTest
class ContractFuzzTest {

    @Test
    void theServiceKeepsItsContract() throws IOException {
        TheProvince.isOnFile();
        ChangesForTests.provinceIsOnFile();
        var draft = ChangesForTests.drafted();
        var enacted = ChangesForTests.enacted();
        var first = get("/v1/recognitions?limit=1").jsonPath();
        var closed = DataFolder.of("criteria").stream()
                .filter(entry -> entry.kind().equals("programme-years"))
                .findFirst()
                .orElseThrow();
        var service = URI.create("http://localhost:" + RestAssured.port);
        var years = new YearsForTests(service);
        var known = new Known()
                .values("knownAt", first.getString("knownAt"))
                .values("id", first.getString("items[0].id"))
                .values("year", "2023", "2028", "2029")
                .values("code", "18568", "42", "448", "18100")
                .body("importFacts", Files.readString(closed.file()))
                .fresh("proposeYearClosing", () -> years.in("OPEN"))
                .fresh("returnYearClosing", () -> years.in("CLOSING_PROPOSED"))
                .fresh("closeYear", () -> years.in("CLOSING_PROPOSED"))
                .fresh(
                        "draftBoundaryChange",
                        () -> Map.of("body", ChangesForTests.renaming().body()))
                .fresh("getBoundaryDraft", () -> draft)
                .fresh("previewBoundaryChange", ChangesForTests::drafted)
                .fresh("replaceBoundaryDraft", ChangesForTests::redrafted)
                .fresh("discardBoundaryDraft", ChangesForTests::drafted)
                .fresh("enactBoundaryChange", ChangesForTests::drafted)
                .fresh("getBoundaryChange", () -> enacted)
                .fresh("annulBoundaryChange", ChangesForTests::enacted)
                .always("dryRun", "true");

        var report =
                new ContractFuzzer(service, get("/q/openapi?format=json").asString(), known, TokensForTests::of).run();

        System.out.println(report.summary());
        assertThat(report.findings()).as(report.summary()).isEmpty();
    }
}
