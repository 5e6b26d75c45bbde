package vn.ntm.gateway.upstream;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.util.function.Supplier;

/** A connection that could not be had, or was lost before the answer was whole. What only asks may be asked once more. */
public final class Lost {

    private Lost() {}

    public static boolean is(Throwable failure) {
        return failure instanceof HttpClosedException || failure instanceof IOException;
    }

    static <T> Future<T> onceMore(Supplier<Future<T>> question) {
        return question.get().recover(failure -> is(failure) ? question.get() : Future.failedFuture(failure));
    }
}
