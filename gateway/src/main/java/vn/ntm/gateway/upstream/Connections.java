package vn.ntm.gateway.upstream;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Opens a bounded set of connections to a service. Composing and routing have their own, and cannot starve each other. */
@ApplicationScoped
public class Connections {

    private static final List<Duration> PAUSES = List.of(Duration.ofMillis(2), Duration.ofMillis(20));

    private final Vertx vertx;
    private final GatewayConfig config;

    Connections(Vertx vertx, GatewayConfig config) {
        this.vertx = vertx;
        this.config = config;
    }

    /**
     * After what pause a read is made again whose connection was lost, or nothing if it was made often enough. When many
     * callers go at once, the connections that go with them take calls of others along, and the next call too if it meets
     * one that is just being closed.
     */
    public static Optional<Duration> pauseAfter(int made) {
        return made > PAUSES.size() ? Optional.empty() : Optional.of(PAUSES.get(made - 1));
    }

    HttpClient forComposing(FactService service) {
        return vertx.createHttpClient(options(service), pool(config.composingConnections()));
    }

    public HttpClient forRouting(FactService service) {
        HttpClientOptions options = options(service)
                .setIdleTimeout((int) config.routeIdle().toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS);
        return vertx.createHttpClient(options, pool(config.connections()));
    }

    private HttpClientOptions options(FactService service) {
        URI url = config.url(service);
        boolean tls = "https".equals(url.getScheme());
        int usualPort = tls ? 443 : 80;
        return new HttpClientOptions()
                .setDefaultHost(url.getHost())
                .setDefaultPort(url.getPort() < 0 ? usualPort : url.getPort())
                .setSsl(tls)
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setMaxWaitQueueSize(config.queue());
    }

    private static PoolOptions pool(int connections) {
        return new PoolOptions().setHttp1MaxSize(connections);
    }
}
