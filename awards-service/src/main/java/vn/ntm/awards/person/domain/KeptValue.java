package vn.ntm.awards.person.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;

/**
 * Something that is kept of a person.
 *
 * @param value absent if it was erased by a rule on keeping
 * @param recordedAt when it came on file
 */
public record KeptValue(
        PersonField field,
        @Nullable String value,
        String source,
        Confidence confidence,
        @Nullable String note,
        Instant recordedAt) {

    /** Nothing of the value: a log may hold it. */
    @Override
    public String toString() {
        return "KeptValue[" + field + "]";
    }
}
