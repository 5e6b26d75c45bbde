package vn.ntm.gateway.upstream;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.concurrent.TimeUnit;

/** Opens a bounded set of connections to a service. Composing and routing have their own, and cannot starve each other. */
@ApplicationScoped
public class Connections {

    private final Vertx vertx;
    private final GatewayConfig config;

    Connections(Vertx vertx, GatewayConfig config) {
        this.vertx = vertx;
        this.config = config;
    }

    HttpClient forComposing(FactService service) {
        return vertx.createHttpClient(options(service), pool());
    }

    public HttpClient forRouting(FactService service) {
        HttpClientOptions options = options(service)
                .setIdleTimeout((int) config.routeIdle().toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS);
        return vertx.createHttpClient(options, pool());
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

    private PoolOptions pool() {
        return new PoolOptions().setHttp1MaxSize(config.connections());
    }
}
