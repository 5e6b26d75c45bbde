package vn.ntm.gateway.part;

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

    /** The most bytes that it takes in memory. */
    int weight() {
        return BYTES_OF_A_LETTER * json.length() + BYTES_AROUND;
    }
}
