package vn.ntm.gateway.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ntm.gateway.upstream.Reply;
import vn.ntm.gateway.upstream.Unanswered;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.problem.Refusal;

/** A report is asked for by its year and its instant; all else follows from them. */
class ReportQuestionTest {

    private static final String LATER = "2026-11-20T08:00:00Z";

    @Test
    void aYearThatWasOverIsReadOnItsLastDayAndItsPlanOnThatOfTheNext() {
        ReportQuestion question = question(2023, null, LATER);

        assertThat(question.asOf().validOn()).isEqualTo("2023-12-31");
        assertThat(question.targetsOn()).isEqualTo("2024-12-31");
        assertThat(question.asked())
                .extracting(Asked::name)
                .containsExactly(
                        "criteria.figures.2023",
                        "ocop.figures.2023",
                        "awards.figures.2023",
                        "criteria.targets.2024",
                        "ocop.targets.2024",
                        "awards.targets.2024");
    }

    @Test
    void aRunningYearIsReadOnTheDayOfItsKnowledgeInVietnam() {
        ReportQuestion question = question(2023, null, "2023-11-30T18:00:00Z");

        assertThat(question.asOf().validOn()).isEqualTo("2023-12-01");
        assertThat(question.targetsOn()).isEqualTo("2023-12-01");
    }

    @Test
    void theLastYearOfTheProgrammeHasNoPlanForTheNext() {
        assertThat(question(2100, null, "2101-01-01T00:00:00Z").asked()).hasSize(3);
    }

    @Test
    void theUnitsOfAnotherYearAreAnotherQuestion() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> question(2023, LocalDate.of(2025, 7, 1), LATER))
                .extracting(Refusal::type)
                .isEqualTo(ReportProblem.REPORT_OF_ANOTHER_YEAR);
    }

    @Test
    void aYearThatHasNotBegunHasNoReport() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> question(2030, null, LATER));
    }

    @Test
    void whatIsNotUtf8IsNoAnswer() throws Unanswered {
        Asked asked = question(2023, null, LATER).asked().getFirst();
        String said = "{\"year\":2023,\"validOn\":\"2023-12-31\",\"knownAt\":\"" + LATER
                + "\",\"figures\":[],\"unit\":\"xã\"}";

        assertThat(asked.read(reply(said.getBytes(UTF_8)), Instant.parse(LATER)).json())
                .isEqualTo(said);
        assertThatExceptionOfType(Unanswered.class)
                .isThrownBy(() -> asked.read(reply(said.getBytes(ISO_8859_1)), Instant.parse(LATER)))
                .returns(Unanswered.Reason.INVALID_ANSWER, Unanswered::reason);
    }

    private static Reply reply(byte[] body) {
        return new Reply("application/json", null, Buffer.buffer(body));
    }

    private static ReportQuestion question(int year, @Nullable LocalDate validOn, String knownAt) {
        return ReportQuestion.of(new ProgrammeYear(year), validOn, Instant.parse(knownAt));
    }
}
