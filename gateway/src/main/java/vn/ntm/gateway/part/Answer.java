package vn.ntm.gateway.part;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a service said to one question.
 *
 * @param json exactly as the service wrote it
 * @param entityTag the service's own ETag
 * @param cursor where the service goes on, if it lists more than this
 */
public record Answer(
        String json, @Nullable String entityTag, @Nullable String cursor) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BYTES_OF_A_LETTER = 2;
    private static final int BYTES_AROUND = 200;

    /** One that is whole. */
    public Answer(String json, @Nullable String entityTag) {
        this(json, entityTag, null);
    }

    /** What it is known by; without an ETag it is known by what it says. */
    public String tag() {
        return Objects.requireNonNullElse(entityTag, json);
    }

    /** What it says, to be looked into; nothing if it is more than can be read. */
    public JsonNode tree() {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException unreadable) {
            return MissingNode.getInstance();
        }
    }

    /** The most bytes that it takes in memory. */
    int weight() {
        return BYTES_OF_A_LETTER * json.length() + BYTES_AROUND;
    }
}
