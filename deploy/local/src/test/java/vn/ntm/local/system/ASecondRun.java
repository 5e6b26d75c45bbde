package vn.ntm.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.ntm.local.aot.StartCaches;
import vn.ntm.local.home.Layout;
import vn.ntm.local.home.Terminal;
import vn.ntm.local.identity.Identity;
import vn.ntm.local.suite.Service;
import vn.ntm.local.suite.Suite;

/** The suite once more over the same databases: what was loaded is there, and what is killed is missing. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class ASecondRun {

    private static Suite services;
    private static List<ProcessHandle> processes;
    private static @Nullable KilledService criteria;

    @BeforeAll
    static void start() throws Exception {
        SuiteIT.stop();
        var layout = new Layout(SuiteIT.HOME, SuiteIT.state());
        services = new Suite(layout, SuiteIT.ports, Identity.LOCAL, new StartCaches(layout), Terminal.silent());
        services.start(InstantSource.system());
        processes = Running.of(services, SuiteIT.state());
        answerOnce();
    }

    /** Who has only just started may be late with a first answer where other tests run, and what is late is missing. */
    private static void answerOnce() throws IOException, InterruptedException {
        boolean complete = false;
        for (int asked = 0; asked < 5 && !complete; asked++) {
            complete = SuiteClient.json(summary()).path("complete").asBoolean();
        }
        assertThat(complete).as("the first summary of a second run").isTrue();
    }

    @AfterAll
    static void closedNothingIsLeft() throws IOException {
        if (criteria != null) {
            criteria.close();
        }
        services.close();

        assertThat(processes).hasSize(5).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    @Order(1)
    void theSameQuestionHasTheSameAnswer() throws Exception {
        assertThat(summary().body()).isEqualTo(SuiteIT.firstSummary);
    }

    /** Who reads the feed has what its owner has, whatever happened to the owner meanwhile. */
    @Test
    @Order(2)
    void theUnitsOfTheOthersAreThoseOfAnOwnerThatWasKilledWhileManyWrote() throws Exception {
        List<String> before = TheTwin.rows("criteria");
        try (ExecutorService threads = TheTwin.threads()) {
            List<Future<Boolean>> writers = TheTwin.writers(threads);
            while (TheTwin.rows("criteria").size() < before.size() + TheTwin.written() / 4) {
                Thread.onSpinWait();
            }
            criteria = KilledService.kill(services.process(Service.CRITERIA).process());
            criteria.startAgain(
                    () -> SuiteIT.suite.get("/criteria/v1/units?limit=1").statusCode() == 200);
            for (Future<Boolean> writer : writers) {
                assertThat(writer.get()).isTrue();
            }
        }
        List<String> owners = TheTwin.rows("criteria");
        assertThat(owners).hasSize(before.size() + TheTwin.written());
        for (String twin : List.of("ocop", "awards")) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            while (!TheTwin.rows(twin).equals(owners) && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            assertThat(TheTwin.rows(twin)).as(twin).isEqualTo(owners);
        }
    }

    @Test
    @Order(3)
    void aKilledServiceIsMissingAndTheOthersAreAsBefore() throws Exception {
        kill(Service.OCOP);

        assertMissing(Service.OCOP);
        assertThat(summary().body())
                .contains(Running.part(SuiteIT.firstSummary, "criteria"))
                .contains(Running.part(SuiteIT.firstSummary, "awards"));
    }

    @Test
    @Order(4)
    void whoWantsAllOrNothingGetsNothing() throws Exception {
        HttpResponse<String> answer = SuiteIT.suite.get("/v1/provincial-summaries/2023", "Prefer", "handling=strict");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(SuiteClient.json(answer).path("code").asText()).isEqualTo("summary-incomplete");
        assertThat(SuiteClient.json(answer).path("detail").asText()).contains("ocop");
    }

    @Test
    @Order(5)
    void withTwoKilledTheThirdStillAnswers() throws Exception {
        Objects.requireNonNull(criteria).close();

        assertMissing(Service.CRITERIA);
        assertMissing(Service.OCOP);
        assertThat(summary().body()).contains(Running.part(SuiteIT.firstSummary, "awards"));
    }

    /** The caller never saw an answer; the effect was there, and so is the answer when the caller asks again. */
    @Test
    @Order(6)
    void whoNeverGotAnAnswerGetsItWhenHeAsksAgain() throws Exception {
        String year = "/awards/v1/programme-years/2090";
        try (Socket unanswered = SuiteIT.suite.closingProposed(year, "cut-off")) {
            while (!SuiteIT.suite.get(year).body().contains("CLOSING_PROPOSED")) {
                Thread.onSpinWait();
            }
            try (var awards =
                    KilledService.kill(services.process(Service.AWARDS).process())) {
                assertThat(SuiteIT.suite.get(year).statusCode()).isEqualTo(503);
                awards.startAgain(() -> SuiteIT.suite.get(year).statusCode() == 200);

                HttpResponse<String> answer = SuiteIT.suite.proposeClosing(year, "cut-off");

                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.headers().firstValue("Idempotency-Replayed")).hasValue("true");
                assertThat(answer.headers().firstValue("ETag")).hasValue("\"1\"");
                assertThat(SuiteIT.suite.get(year).headers().firstValue("ETag")).hasValue("\"1\"");
            }
            assertThat(unanswered.isClosed()).isFalse();
        }
    }

    /** What the services say now: what the gateway still has of that instant would hide that one of them is away. */
    private static HttpResponse<String> summary() throws IOException, InterruptedException {
        return SuiteIT.suite.get(
                "/v1/provincial-summaries/2023?knownAt=" + SuiteIT.knownAt, "Cache-Control", "no-cache");
    }

    private static void kill(Service service) {
        services.process(service).process().destroyForcibly().onExit().join();
    }

    /** The first question after a kill may still meet a connection that breaks off; the next ones get none. */
    private static void assertMissing(Service service) throws IOException, InterruptedException {
        HttpResponse<String> answer = summary();
        JsonNode summary = SuiteClient.json(answer);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        assertThat(summary.path("complete").asBoolean()).isFalse();
        assertThat(summary.path("parts"))
                .filteredOn(part -> part.path("name").asText().equals(service.label()))
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.path("status").asText()).isEqualTo("MISSING");
                    assertThat(part.path("reason").asText()).isIn("UNREACHABLE", "FAILED");
                    assertThat(part.has("figures")).isFalse();
                });
    }
}
