package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.testing.example.ExampleRecorder;
import vn.ntm.kernel.testing.example.LedgerQuestions;
import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;
import vn.ntm.kernel.testing.example.TargetQuestions;

/**
 * The examples of the API document are answers of the service over the province's data. Run with -Dopenapi.accept=true to
 * record them anew, twice: the document shows them after the next build.
 */
@QuarkusTest
@TestProfile(ExamplesTest.NothingElseOnFile.class)
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("src/main/resources/examples");

    private static final String RECOGNISED =
            "/v1/recognitions?programmeYear=2023&level=ADVANCED&counted=YES&validOn=2024-03-01&limit=1";

    @Test
    void everyAnswerOfTheDocumentIsOneThatTheServiceGives() throws IOException, InterruptedException {
        var service = URI.create("http://localhost:" + RestAssured.port);
        String document = get("/q/openapi?format=json").asString();

        assertThat(new ExampleRecorder(service, document, questions(service)).differences(EXAMPLES))
                .isEmpty();
    }

    private static Questions questions(URI service) {
        Questions questions = LedgerQuestions.of(service, TheProvince::isOnFile)
                .good("listFigures", Question.get("/v1/figures?year=2023&validOn=2023-12-31"))
                .good(
                        "listDecidedFacts",
                        Question.get("/v1/decided-facts?number=189%2FQ%C4%90-UBND&validOn=2024-03-01&limit=1"))
                .refused("listFigures", 404, Question.get("/v1/figures?year=2023&unit=99999"))
                .good("listUnits", Question.get("/v1/units?validOn=2023-12-31&type=DISTRICT&limit=1"))
                .good("getUnit", Question.get("/v1/units/18568?validOn=2023-12-31"))
                .refused("getUnit", 409, Question.get("/v1/units/18100"))
                .good("getUnitLineage", Question.get("/v1/units/18568/lineage?validOn=2023-12-31"))
                .refused("getUnitLineage", 409, Question.get("/v1/units/18100/lineage"))
                .good("listRecognitions", Question.get(RECOGNISED))
                .good(
                        "getRecognition",
                        () -> Question.get(
                                "/v1/recognitions/" + get(RECOGNISED).path("items[0].id") + "?validOn=2024-03-01"))
                .good(
                        "listFundingEntries",
                        Question.get(
                                "/v1/funding-entries?programmeYear=2023&sourceKind=SPONSORSHIP_TOTAL&validOn=2024-03-01&limit=1"));
        var shown = new ShownRequests();
        BoundaryQuestions.addTo(questions, shown);
        RevocationQuestions.addTo(questions, shown);
        SetQuestions.addTo(questions, shown);
        FundingQuestions.addTo(questions, shown);
        PlaceQuestions.addTo(questions);
        ResultQuestions.addTo(questions);
        ProgressQuestions.addTo(questions);
        TargetQuestions.addTo(questions, "communes.recognised.advanced");
        DossierQuestions.addTo(questions);
        ReportQuestions.addTo(questions, shown);
        return questions;
    }

    /** A database of its own: what other tests put on file is no example. */
    public static class NothingElseOnFile implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(PostgresForTests.class), new TestResourceEntry(TokensForTests.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }
}
