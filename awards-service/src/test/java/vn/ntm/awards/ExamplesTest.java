package vn.ntm.awards;

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
import vn.ntm.kernel.testing.UnitFeedForTests;
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

    @Test
    void everyAnswerOfTheDocumentIsOneThatTheServiceGives() throws IOException, InterruptedException {
        var service = URI.create("http://localhost:" + RestAssured.port);
        String document = RestAssured.get("/q/openapi?format=json").asString();

        assertThat(new ExampleRecorder(service, document, questions(service)).differences(EXAMPLES))
                .isEmpty();
    }

    private static Questions questions(URI service) {
        Questions questions = LedgerQuestions.of(service, TheProvince::load)
                .good("listFigures", Question.get("/v1/figures?year=2023&validOn=2023-12-31"))
                .good(
                        "listDecidedFacts",
                        Question.get("/v1/decided-facts?number=2339%2FQ%C4%90-UBND&validOn=2023-12-31&limit=1"))
                .refused("listFigures", 404, Question.get("/v1/figures?year=2023&unit=99999"))
                .good(
                        "listCommendations",
                        Question.get("/v1/commendations?programmeYear=2023&validOn=2024-03-01&limit=1"))
                .good("getCommendation", Question.get("/v1/commendations/c-2023-03?validOn=2024-03-01"));
        AwardRuleQuestions.addTo(questions);
        TargetQuestions.addTo(questions, "commendations.collectives");
        PeopleQuestions.addTo(questions);
        RegisterQuestions.addTo(questions);
        NominationQuestions.addTo(questions);
        CampaignQuestions.addTo(questions);
        DiplomaQuestions.addTo(questions);
        DecisionQuestions.addTo(questions);
        AwardEventQuestions.addTo(questions);
        ObstacleQuestions.addTo(questions);
        return questions;
    }

    /** A database of its own: what other tests put on file is no example. */
    public static class NothingElseOnFile implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(
                    new TestResourceEntry(PostgresForTests.class),
                    new TestResourceEntry(TokensForTests.class),
                    new TestResourceEntry(UnitFeedForTests.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }
}
