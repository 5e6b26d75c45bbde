package vn.ntm.kernel.edge;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one request and all that it causes are called (W3C trace context), so that operators can find it again.
 *
 * @param id 32 hexadecimal digits, the same in every service that the request touches
 * @param span 16 hexadecimal digits: this service's own part of it
 * @param flags two hexadecimal digits, as the caller gave them
 * @param continued whether the caller had named the trace already
 */
public record Trace(String id, String span, String flags, boolean continued) {

    public static final String HEADER = "traceparent";

    private static final Pattern FORM =
            Pattern.compile("(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})(-.*)?");
    private static final int ID_BYTES = 16;
    private static final int SPAN_BYTES = 8;

    /** The caller's trace if it is named as it should be, or else a new one. */
    public static Trace of(@Nullable String traceParent) {
        String span = hex(SPAN_BYTES);
        if (traceParent != null) {
            var given = FORM.matcher(traceParent);
            boolean complete = given.matches() && (given.group(4) == null || !"00".equals(given.group(1)));
            if (complete) {
                return new Trace(given.group(2), span, given.group(3), true);
            }
        }
        return new Trace(hex(ID_BYTES), span, "00", false);
    }

    /** As it is passed on, and as the answer names it. */
    public String header() {
        return "00-" + id + "-" + span + "-" + flags;
    }

    private static String hex(int length) {
        byte[] bytes = new byte[length];
        do {
            ThreadLocalRandom.current().nextBytes(bytes);
        } while (bytes[length - 1] == 0);
        return HexFormat.of().formatHex(bytes);
    }
}
