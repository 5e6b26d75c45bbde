package vn.ntm.ledger.file;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;

/** A file that is sent as it is read, and ends as a file does only if it is whole. */
public final class WholeFile {

    private WholeFile() {}

    /** @param exchange which is broken off where the reading is */
    public static StreamingOutput of(RoutingContext exchange, StreamingOutput file) {
        HttpServerRequest asked = exchange.request();
        return out -> {
            try {
                file.write(out);
            } catch (IOException | RuntimeException broken) {
                breakOff(asked);
                throw broken;
            }
        };
    }

    /**
     * Whatever the framework would still say must not look like the end of the file. So the connection is gone before it can;
     * to ask for that alone would not do, while a slow reader still has bytes to take before it.
     */
    private static void breakOff(HttpServerRequest request) {
        if (!request.response().headWritten()) {
            return;
        }
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset();
        } else {
            request.connection()
                    .close()
                    .toCompletionStage()
                    .handle((_, _) -> request)
                    .toCompletableFuture()
                    .join();
        }
    }
}
