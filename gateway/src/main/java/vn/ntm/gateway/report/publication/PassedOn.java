package vn.ntm.gateway.report.publication;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import vn.ntm.gateway.route.Prefix;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.gateway.upstream.GatewayConfig;
import vn.ntm.gateway.upstream.Told;
import vn.ntm.kernel.edge.Trace;

/** What of a write goes on to criteria-service, and what of its answer comes back: who asks and how, and all that it says. */
@ApplicationScoped
class PassedOn {

    static final String REPLAYED = "Idempotency-Replayed";

    private static final List<String> OF_THE_CALLER =
            List.of("Authorization", PublishResource.KEY, "If-Match", "Accept-Language", Trace.HEADER);
    private static final List<String> OF_THE_ANSWER = List.of(
            "Content-Type",
            "Content-Language",
            "ETag",
            "WWW-Authenticate",
            "Retry-After",
            "Vary",
            "Cache-Control",
            REPLAYED);
    private static final String LOCATION = "Location";

    private final Prefix criteria;
    private final URI register;

    PassedOn(GatewayConfig config) {
        this.register = config.url(FactService.CRITERIA).resolve(PublishedReport.REGISTER);
        this.criteria = new Prefix(FactService.CRITERIA, config.url(FactService.CRITERIA));
    }

    static MultiMap request(jakarta.ws.rs.core.HttpHeaders headers) {
        MultiMap passed = HttpHeaders.headers()
                .set(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON)
                .set(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        for (String name : OF_THE_CALLER) {
            passed.add(name, headers.getRequestHeaders().getOrDefault(name, List.of()));
        }
        return passed;
    }

    Response answer(Told told) {
        var answer = Response.status(told.status()).entity(told.body().getBytes());
        for (String name : OF_THE_ANSWER) {
            told.headers().getAll(name).forEach(value -> answer.header(name, value));
        }
        told.headers().getAll(LOCATION).forEach(place -> answer.header(LOCATION, here(place)));
        return answer.build();
    }

    /** As the caller can follow it: what is said from the register's address is not said from ours. */
    private String here(String place) {
        return criteria.location(register.resolve(place).toString());
    }
}
