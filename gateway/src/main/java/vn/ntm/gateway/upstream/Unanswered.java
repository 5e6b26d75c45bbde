package vn.ntm.gateway.upstream;

import com.fasterxml.jackson.core.JacksonException;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.io.Serial;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A service gave no answer that can be used. */
public final class Unanswered extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient @Nullable Refused refused;

    public Unanswered(Reason reason, String message) {
        this(reason, message, null);
    }

    private Unanswered(Reason reason, String message, @Nullable Refused refused) {
        super(message, null, false, false);
        this.reason = reason;
        this.refused = refused;
    }

    /** The service said with a problem document what it does not accept. */
    public static Unanswered because(Refused refused) {
        return new Unanswered(Reason.REFUSED, "status " + refused.status(), refused);
    }

    /** What came cannot be read. The reader's own words quote it, and names can be in it: so only where and what it is. */
    public static Unanswered unreadable(Exception why) {
        Throwable cause = Objects.requireNonNullElse(why.getCause(), why);
        if (cause instanceof IllegalArgumentException ours) {
            return new Unanswered(Reason.INVALID_ANSWER, String.valueOf(ours.getMessage()));
        }
        String where = cause instanceof JacksonException broken && broken.getLocation() != null
                ? " at line %d, column %d"
                        .formatted(
                                broken.getLocation().getLineNr(),
                                broken.getLocation().getColumnNr())
                : "";
        return new Unanswered(Reason.INVALID_ANSWER, cause.getClass().getSimpleName() + where);
    }

    static Unanswered because(Throwable failure) {
        if (failure instanceof Unanswered known) {
            return known;
        }
        Reason reason = switch (failure) {
            case ConnectException _ -> Reason.UNREACHABLE;
            case UnknownHostException _ -> Reason.UNREACHABLE;
            case ConnectionPoolTooBusyException _ -> Reason.UNREACHABLE;
            case TimeoutException _ -> Reason.TIMED_OUT;
            default -> Reason.FAILED;
        };
        return new Unanswered(reason, String.valueOf(failure.getMessage()));
    }

    /** A connection that could not be had, or was lost before the answer was whole. What only asks may be asked again. */
    public static boolean isLost(Throwable failure) {
        return failure instanceof HttpClosedException || failure instanceof IOException;
    }

    public Reason reason() {
        return reason;
    }

    /** What the service said, if it refused with a problem document. */
    public @Nullable Refused refused() {
        return refused;
    }

    /** Why there is no answer. */
    @Schema(name = "MissingReason")
    public enum Reason {
        /** The time for the whole answer was over. */
        TIMED_OUT,
        /** The service had a fault of its own, or broke off. */
        FAILED,
        /** No connection could be had. */
        UNREACHABLE,
        /** The service does not accept the question. */
        REFUSED,
        /** The answer is not what was agreed: another media type, another question's, broken, or too long. */
        INVALID_ANSWER
    }
}
