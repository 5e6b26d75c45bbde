package vn.ntm.kernel.web;

import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a caller says that he has already (RFC 9110, If-None-Match): tags, weak or strong, or whatever there is. */
public final class IfNoneMatch {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([^\"]*)\"");

    private IfNoneMatch() {}

    /**
     * Compares weakly: it is about reading alone.
     *
     * @param headers as they were sent, each a list of tags
     */
    public static boolean names(EntityTag tag, @Nullable List<String> headers) {
        return headers != null
                && headers.stream()
                        .anyMatch(header -> header.strip().equals("*")
                                || TAG.matcher(header)
                                        .results()
                                        .anyMatch(named -> named.group(1).equals(tag.getValue())));
    }
}
