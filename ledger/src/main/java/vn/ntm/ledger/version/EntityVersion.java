package vn.ntm.ledger.version;

import jakarta.ws.rs.core.EntityTag;
import java.util.Optional;
import java.util.regex.Pattern;

/** The version of something that can change, as its strong ETag says it; a write names the version that it saw. */
public record EntityVersion(long value) {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    /** @return the version of an {@code If-Match} value, or nothing if it is not one of our tags */
    public static Optional<EntityVersion> parse(String tag) {
        var matcher = TAG.matcher(tag.strip());
        return matcher.matches() ? Optional.of(new EntityVersion(Long.parseLong(matcher.group(1)))) : Optional.empty();
    }

    public String tag() {
        return "\"" + value + "\"";
    }

    /** What an answer brings along in its header {@code ETag}. */
    public EntityTag entityTag() {
        return new EntityTag(Long.toString(value));
    }
}
