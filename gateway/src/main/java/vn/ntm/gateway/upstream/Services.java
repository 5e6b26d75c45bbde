package vn.ntm.gateway.upstream;

import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;

/** The three services, as one who composes asks them: from a virtual thread, which may be interrupted at any time. */
@ApplicationScoped
public class Services implements Upstream {

    /** Tells a service below which path its own paths are known. */
    public static final String PREFIX_HEADER = "X-Forwarded-Prefix";

    private final Map<FactService, HttpClient> clients = new EnumMap<>(FactService.class);
    private final GatewayConfig config;

    Services(Connections connections, GatewayConfig config) {
        this.config = config;
        for (FactService service : FactService.values()) {
            clients.put(service, connections.forComposing(service));
        }
    }

    @Override
    public Reply get(FactService service, String uri, String accept, String traceParent)
            throws Unanswered, InterruptedException {
        var options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setURI(uri)
                .putHeader(HttpHeaders.ACCEPT, accept)
                .putHeader("traceparent", traceParent)
                .putHeader(PREFIX_HEADER, service.prefix());
        var exchange = new Exchange(config.answerLimit());
        var reply = client(service).request(options).compose(exchange::send);
        try {
            return reply.toCompletionStage().toCompletableFuture().get();
        } catch (InterruptedException nobodyWaits) {
            exchange.abandon();
            throw nobodyWaits;
        } catch (ExecutionException failed) {
            throw Unanswered.because(Objects.requireNonNullElse(failed.getCause(), failed));
        }
    }

    private HttpClient client(FactService service) {
        return Objects.requireNonNull(clients.get(service));
    }
}
