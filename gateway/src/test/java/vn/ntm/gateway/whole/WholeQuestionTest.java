package vn.ntm.gateway.whole;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.gateway.part.Answer;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.gateway.upstream.Reply;
import vn.ntm.gateway.upstream.Unanswered;
import vn.ntm.gateway.upstream.Unanswered.Reason;
import vn.ntm.kernel.Bilingual.Language;

class WholeQuestionTest {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final Instant KNOWN_AT = Instant.parse("2026-11-23T08:00:00Z");
    private static final String TIMES = "\"validOn\":\"2023-12-31\",\"knownAt\":\"2026-11-23T08:00:00Z\"";
    private static final WholeQuestion UNITS =
            WholeQuestion.at(FactService.CRITERIA, DAY, "units").firstPage(20);

    @Test
    void whatIsAskedMayHoldAnyCharacter() {
        WholeQuestion question = WholeQuestion.at(FactService.OCOP, null, "recognition-decisions", "12/QĐ UBND?")
                .with("name", "bưởi & cam");

        assertThat(question.href(KNOWN_AT))
                .isEqualTo("/ocop/v1/recognition-decisions/12%2FQ%C4%90%20UBND%3F?name=b%C6%B0%E1%BB%9Fi%20%26%20cam"
                        + "&knownAt=2026-11-23T08%3A00%3A00Z");
        assertThat(UNITS.uri(KNOWN_AT))
                .isEqualTo("/v1/units?limit=20&count=exact&validOn=2023-12-31&knownAt=2026-11-23T08%3A00%3A00Z");
    }

    @Test
    void aRefusalIsWordedInTheLanguageOfWhoAsks() {
        assertThat(UNITS.language()).isEqualTo("vi");
        assertThat(UNITS.in(Language.EN).language()).isEqualTo("en");
        assertThat(UNITS.in(Language.VI)).isEqualTo(UNITS);
    }

    @Test
    void anAnswerIsPassedOnAsItWasWritten() throws Unanswered {
        String said =
                " {\"items\": [ {\"amount\":1E3, \"page\":{\"next\":\"no\"}} ] , \"page\":{\"next\":\"W y\", \"x\":{}}, "
                        + TIMES + "}\n";

        assertThat(read(said)).isEqualTo(new Answer(said, "W/\"1\"", "W y"));
        assertThat(read("{" + TIMES + ",\"page\":{\"limit\":20}}").cursor()).isNull();
    }

    @Test
    void whoNamesNoDayIsToldOfAny() throws Unanswered {
        WholeQuestion unit = WholeQuestion.at(FactService.CRITERIA, null, "units", "18838");
        String said = "{\"code\":\"18838\",\"knownAt\":\"2026-11-23T08:00:00Z\"}";

        assertThat(unit.read(reply("application/json", "W/\"1\"", said), KNOWN_AT)
                        .json())
                .isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"text\"",
                "{",
                "{" + TIMES,
                "{" + TIMES + "}{}",
                "{" + TIMES + ",\"knownAt\":\"2026-11-23T08:00:00Z\"}",
                "{" + TIMES + ",\"page\":{\"next\":\"a\",\"next\":\"b\"}}",
                "{" + TIMES + ",\"page\":{\"next\":\"a\"",
                "{\"validOn\":\"2023-12-31\"}",
                "{\"knownAt\":\"2026-11-23T08:00:00Z\"}",
                "{\"validOn\":\"2023-12-30\",\"knownAt\":\"2026-11-23T08:00:00Z\"}",
                "{\"validOn\":\"2023-12-31\",\"knownAt\":\"2026-11-23T08:00:01Z\"}",
                "{\"validOn\":\"2023-12-31\",\"times\":{\"knownAt\":\"2026-11-23T08:00:00Z\"}}",
                "<html></html>"
            })
    void whatIsNoAnswerToTheQuestionIsNotPassedOn(String said) {
        assertThatExceptionOfType(Unanswered.class)
                .isThrownBy(() -> read(said))
                .returns(Reason.INVALID_ANSWER, Unanswered::reason);
    }

    @Test
    void anAnswerIsJsonAndHasATag() {
        for (Reply reply : new Reply[] {
            reply("text/html", "W/\"1\"", "{" + TIMES + "}"), reply("application/json", null, "{" + TIMES + "}")
        }) {
            assertThatExceptionOfType(Unanswered.class)
                    .isThrownBy(() -> UNITS.read(reply, KNOWN_AT))
                    .returns(Reason.INVALID_ANSWER, Unanswered::reason);
        }
    }

    @Test
    void whatIsNotUtf8IsNoAnswer() {
        byte[] broken = ("{\"name\":\"?\"," + TIMES + "}").getBytes(UTF_8);
        broken["{\"name\":\"".length()] = (byte) 0xC3;

        assertThatExceptionOfType(Unanswered.class)
                .isThrownBy(() -> UNITS.read(new Reply("application/json", "W/\"1\"", Buffer.buffer(broken)), KNOWN_AT))
                .returns(Reason.INVALID_ANSWER, Unanswered::reason);
    }

    private static Answer read(String said) throws Unanswered {
        return UNITS.read(reply("application/json", "W/\"1\"", said), KNOWN_AT);
    }

    private static Reply reply(String mediaType, @Nullable String tag, String body) {
        return new Reply(mediaType, tag, Buffer.buffer(body.getBytes(UTF_8)));
    }
}
