package vn.ntm.gateway.upstream;

import io.vertx.core.http.ConnectionPoolTooBusyException;
import java.io.Serial;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service gave no answer that can be used. */
public final class Unanswered extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public Unanswered(Reason reason, String message) {
        super(message, null, false, false);
        this.reason = reason;
    }

    static Unanswered because(Throwable failure) {
        Reason reason = switch (failure) {
            case Unanswered known -> known.reason();
            case ConnectException _ -> Reason.UNREACHABLE;
            case UnknownHostException _ -> Reason.UNREACHABLE;
            case ConnectionPoolTooBusyException _ -> Reason.UNREACHABLE;
            case TimeoutException _ -> Reason.TIMED_OUT;
            default -> Reason.FAILED;
        };
        return new Unanswered(reason, String.valueOf(failure.getMessage()));
    }

    public Reason reason() {
        return reason;
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
