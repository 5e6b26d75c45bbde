package vn.ntm.document;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Names the version of the API in every answer, refusals too, and gives the document where programs look for it first. */
@Singleton
class ApiVersion {

    static final String HEADER = "API-Version";

    /** Right behind what gives each request its trace, and before all that could refuse it. */
    private static final int EARLY = 9_000;

    private static final String PLACE = "/v1/openapi.";
    private static final String DOCUMENT = "/q/openapi?format=";

    private final String version;

    ApiVersion(ApiConfig config) {
        this.version = config.version();
    }

    void add(@Observes Filters filters) {
        filters.register(this::name, EARLY);
    }

    void add(@Observes Router router) {
        for (String form : new String[] {"json", "yaml"}) {
            router.get(PLACE + form).order(0).handler(exchange -> exchange.reroute(DOCUMENT + form));
        }
    }

    /** What a service has said of its own version is passed on as it is. */
    private void name(RoutingContext exchange) {
        exchange.addHeadersEndHandler(_ -> {
            MultiMap headers = exchange.response().headers();
            if (!headers.contains(HEADER)) {
                headers.set(HEADER, version);
            }
        });
        exchange.next();
    }
}
