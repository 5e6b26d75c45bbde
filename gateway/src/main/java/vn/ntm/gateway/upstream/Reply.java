package vn.ntm.gateway.upstream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/**
 * What a service said to a question that it could answer.
 *
 * @param mediaType without its parameters, in lower case; empty if the service named none
 * @param entityTag the ETag as the service wrote it
 */
public record Reply(String mediaType, @Nullable String entityTag, Buffer body) {

    /**
     * What the body says: JSON is in UTF-8, and what is put in the place of broken bytes nobody said.
     *
     * @throws Unanswered if it is not in UTF-8
     */
    public String text() throws Unanswered {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(body.getBytes())).toString();
        } catch (CharacterCodingException _) {
            throw new Unanswered(Unanswered.Reason.INVALID_ANSWER, "not UTF-8");
        }
    }
}
