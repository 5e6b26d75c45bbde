package vn.ntm.gateway.route;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.ntm.gateway.limit.BodyLimits;
import vn.ntm.gateway.upstream.Circuit;
import vn.ntm.gateway.upstream.Connections;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.gateway.upstream.GatewayConfig;

/** Everything below the name of a service goes to that service. */
@ApplicationScoped
class Routes {

    private final Vertx vertx;
    private final Connections connections;
    private final GatewayConfig config;
    private final RouteProblems problems;
    private final BodyLimits limits;

    Routes(Vertx vertx, Connections connections, GatewayConfig config, RouteProblems problems, BodyLimits limits) {
        this.vertx = vertx;
        this.connections = connections;
        this.config = config;
        this.problems = problems;
        this.limits = limits;
    }

    void add(@Observes Router router) {
        for (FactService service : FactService.values()) {
            HttpProxy proxy = proxy(service);
            router.route(service.prefix() + "/*").handler(exchange -> proxy.handle(exchange.request()));
        }
    }

    private HttpProxy proxy(FactService service) {
        var prefix = new Prefix(service, config.url(service));
        var circuit = new Circuit(service, config.circuit());
        var route = new ServiceRoute(vertx, prefix, circuit, config.routeTimeout(), problems, limits);
        return HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), connections.forRouting(service))
                .origin(route::open)
                .addInterceptor(route);
    }
}
