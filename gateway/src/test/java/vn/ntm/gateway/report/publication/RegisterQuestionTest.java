package vn.ntm.gateway.report.publication;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.ntm.gateway.upstream.Reply;
import vn.ntm.gateway.upstream.Unanswered;

class RegisterQuestionTest {

    private static final String SAID = "{\"issuer\":\"xã\"}";

    private final RegisterQuestion question = new RegisterQuestion("criteria.keys", "/keys", _ -> {});

    @Test
    void whatIsNotUtf8IsNoAnswer() throws Unanswered {
        assertThat(read(SAID.getBytes(UTF_8))).isEqualTo(SAID);
        assertThatExceptionOfType(Unanswered.class)
                .isThrownBy(() -> read(SAID.getBytes(ISO_8859_1)))
                .returns(Unanswered.Reason.INVALID_ANSWER, Unanswered::reason);
    }

    private String read(byte[] body) throws Unanswered {
        return question.read(new Reply("application/json", null, Buffer.buffer(body)), Instant.EPOCH)
                .json();
    }
}
