package vn.ntm.gateway.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.gateway.upstream.Reply;
import vn.ntm.gateway.upstream.Unanswered;
import vn.ntm.gateway.upstream.Unanswered.Reason;
import vn.ntm.kernel.ProgrammeYear;

class FigureAnswerTest {

    private static final String ECHO =
            "\"year\":2023,\"validOn\":\"2023-12-31\",\"knownAt\":\"2026-11-23T08:00:00.500Z\"";

    private static final Instant KNOWN_AT = Instant.parse("2026-11-23T08:00:00.5Z");

    private final FigureQuestion question = new FigureQuestion(
            FactService.CRITERIA, new ProgrammeYear(2023), LocalDate.of(2023, 12, 31), FigureQuestion.Wanted.ALL);

    @Test
    void figuresKeepTheirBytes() throws Unanswered {
        String figures =
                "[ {\"measure\" : \"xã Kỳ Anh \\u0111 🌾\",\"v\":1.500E+2, \"target\":{\"a\":[{}]} }\n,{\"measure\":\"b\"}]";

        Figures read = FigureAnswer.read(
                reply("{\"ơ\":{\"deep\":[1,{}]}," + ECHO + ",\"figures\":" + figures + ",\"z\":1} "),
                question,
                KNOWN_AT);

        assertThat(read.all().json()).isEqualTo(figures);
        assertThat(read.planned().json())
                .isEqualTo("[{\"measure\" : \"xã Kỳ Anh \\u0111 🌾\",\"v\":1.500E+2, \"target\":{\"a\":[{}]} }]");
        assertThat(read.entityTag()).isEqualTo("W/\"1\"");
    }

    @Test
    void whoWantsTheTargetsGetsThoseFiguresAlone() throws Unanswered {
        var planned = new FigureQuestion(
                FactService.CRITERIA, question.year(), question.validOn(), FigureQuestion.Wanted.PLANNED);
        Reply said = reply("{" + ECHO + ",\"figures\":[{\"measure\":\"a\"},{\"measure\":\"b\",\"target\":{}}]}");

        assertThat(planned.read(said, KNOWN_AT).json()).isEqualTo("[{\"measure\":\"b\",\"target\":{}}]");
        assertThat(question.read(said, KNOWN_AT).json()).contains("\"a\"", "\"b\"");
        assertThat(planned).as("another question").isNotEqualTo(question);
    }

    @Test
    void noFiguresIsAnAnswerToo() throws Unanswered {
        assertThat(FigureAnswer.read(reply("{" + ECHO + ",\"figures\":[]}"), question, KNOWN_AT)
                        .all()
                        .json())
                .isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{ECHO}",
                "{ECHO,\"figures\":null}",
                "{ECHO,\"figures\":{}}",
                "{ECHO,\"figures\":[1]}",
                "{ECHO,\"figures\":[{}]}",
                "{ECHO,\"figures\":[{\"measure\":1}]}",
                "{ECHO,\"figures\":[{\"measure\":\"a\",\"measure\":\"b\"}]}",
                "{ECHO,\"figures\":[{\"measure\":\"a\",\"x\":{\"y\":1,\"y\":2}}]}",
                "{ECHO,\"figures\":[{\"measure\":\"a\",\"x\":01}]}",
                "{ECHO,\"figures\":[{\"measure\":\"a\"}],}",
                "{ECHO,\"figures\":[{\"measure\":\"a\"}]",
                "{ECHO,\"figures\":[]}{}",
                "{ECHO,\"figures\":[],\"figures\":[]}",
                "{ECHO,\"year\":2023,\"figures\":[]}",
                "{\"year\":2022,\"validOn\":\"2023-12-31\",\"knownAt\":\"2026-11-23T08:00:00.500Z\",\"figures\":[]}"
            })
    void whatWasNotAgreedIsNoAnswer(String body) {
        assertThatExceptionOfType(Unanswered.class)
                .isThrownBy(() -> FigureAnswer.read(reply(body.replace("ECHO", ECHO)), question, KNOWN_AT))
                .returns(Reason.INVALID_ANSWER, Unanswered::reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-32"})
    void onlyUtf8IsJson(String charset) {
        Buffer body = Buffer.buffer(("{" + ECHO + ",\"figures\":[]}").getBytes(Charset.forName(charset)));
        assertThatExceptionOfType(Unanswered.class)
                .isThrownBy(() -> FigureAnswer.read(new Reply("application/json", null, body), question, KNOWN_AT));
    }

    @Test
    void aLongAnswerIsCutWhereItsFiguresAre() throws Unanswered {
        String figures = "[{\"measure\":\"🌾\",\"target\":{},\"x\":\"" + "ơ".repeat(100_000) + "\"}]";

        Figures read = FigureAnswer.read(
                reply("{\"z\":\"" + "đ".repeat(100_000) + "\"," + ECHO + ",\"figures\":" + figures + "}"),
                question,
                KNOWN_AT);

        assertThat(read.all().json()).isEqualTo(figures);
        assertThat(read.planned().json()).isEqualTo(figures);
    }

    /** Half a letter, and half of a pair that only UTF-16 has. */
    @ParameterizedTest
    @ValueSource(strings = {"C3", "EDA080"})
    void brokenUtf8IsNoAnswer(String bytes) {
        Buffer body = Buffer.buffer("{" + ECHO + ",\"figures\":[{\"measure\":\"")
                .appendBytes(HexFormat.of().parseHex(bytes))
                .appendString("\"}]}");
        assertThatExceptionOfType(Unanswered.class)
                .isThrownBy(() -> FigureAnswer.read(new Reply("application/json", null, body), question, KNOWN_AT));
    }

    private static Reply reply(String body) {
        return new Reply("application/json", "W/\"1\"", Buffer.buffer(body));
    }
}
