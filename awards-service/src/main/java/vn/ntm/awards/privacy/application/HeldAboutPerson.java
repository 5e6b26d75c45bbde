package vn.ntm.awards.privacy.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a feature keeps about a recipient: who asks for everything that is on file about him gets it of every bean of this type. */
public interface HeldAboutPerson {

    /** What was on file until then, the earliest first. */
    List<Held> of(UUID recipient, Instant knownAt);

    /**
     * Something that is, or was, on file.
     *
     * @param kind of fact
     * @param recordedAt when it came on file
     * @param says by the name of the property; what is absent is not said
     */
    record Held(String kind, Instant recordedAt, Map<String, ? extends @Nullable Object> says) {}
}
