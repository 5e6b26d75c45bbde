package vn.ntm.document;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Names the version of the API in every answer, refusals too. */
@Singleton
class ApiVersion {

    static final String HEADER = "API-Version";

    /** Right behind what gives each request its trace, and before all that could refuse it. */
    private static final int EARLY = 9_000;

    private final String version;

    ApiVersion(ApiConfig config) {
        this.version = config.version();
    }

    void add(@Observes Filters filters) {
        filters.register(this::name, EARLY);
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
