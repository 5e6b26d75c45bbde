package vn.ntm.ocop;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.testing.UnitFeedForTests;
import vn.ntm.kernel.testing.example.ExampleRecorder;
import vn.ntm.kernel.testing.example.LedgerQuestions;
import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;
import vn.ntm.kernel.testing.example.TargetQuestions;
import vn.ntm.ocop.proof.ProofQuestions;

/**
 * The examples of the API document are answers of the service over the province's data. Run with -Dopenapi.accept=true to
 * record them anew, twice: the document shows them after the next build.
 */
@QuarkusTest
@TestProfile(ExamplesTest.NothingElseOnFile.class)
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("src/main/resources/examples");

    @Inject
    DataSource pool;

    @Test
    void everyAnswerOfTheDocumentIsOneThatTheServiceGives() throws IOException, InterruptedException, SQLException {
        var service = URI.create("http://localhost:" + RestAssured.port);
        String document = RestAssured.get("/q/openapi?format=json").asString();

        assertThat(new ExampleRecorder(service, document, questions(service)).differences(EXAMPLES))
                .isEmpty();
    }

    private Questions questions(URI service) throws SQLException {
        Questions questions = LedgerQuestions.of(service, TheProvince::loaded)
                .good("listFigures", Question.get("/v1/figures?year=2023&validOn=2023-12-31"))
                .good(
                        "listDecidedFacts",
                        Question.get("/v1/decided-facts?number=148%2FQ%C4%90-TTg&validOn=2023-12-31&limit=1"))
                .refused("listFigures", 404, Question.get("/v1/figures?year=2023&unit=99999"))
                .good("listProducers", Question.get("/v1/producers?kind=COOPERATIVE&validOn=2024-03-01&limit=1"))
                .good("getProducer", Question.get("/v1/producers/pr-001?validOn=2024-03-01"))
                .good("listProducts", Question.get("/v1/products?name=nhung%20huou&validOn=2024-03-01&limit=1"))
                .good("getProduct", Question.get("/v1/products/p-033?validOn=2024-03-01"))
                .good("listCertificates", Question.get("/v1/certificates?product=p-033&validOn=2024-03-01&limit=1"))
                .good("getWorkingCalendar", Question.get("/v1/working-calendar/2024"))
                .good("exportCertificates", Question.get("/v1/exports/certificates?product=p-033&validOn=2024-03-01"));
        RuleSetQuestions.addTo(questions);
        RegistrationQuestions.addTo(questions);
        EvaluationQuestions.addTo(questions);
        EvaluationFileQuestions.addTo(questions);
        CouncilQuestions.addTo(questions, pool);
        CertificateQuestions.addTo(questions);
        EndingQuestions.addTo(questions);
        ProofQuestions.addTo(questions);
        TargetQuestions.addTo(questions, "ocop.products.recognised");
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
