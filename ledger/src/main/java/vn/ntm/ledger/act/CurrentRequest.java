package vn.ntm.ledger.act;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.ntm.kernel.edge.Trace;

/** The request that is being answered, and who makes it. */
@ApplicationScoped
class CurrentRequest {

    private static final String UNIT = "unit";

    private final SecurityIdentity identity;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Request request;

    CurrentRequest(SecurityIdentity identity, HttpHeaders headers, UriInfo uri, Request request) {
        this.identity = identity;
        this.headers = headers;
        this.uri = uri;
        this.request = request;
    }

    Actor actor() {
        Object unit = identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim(UNIT) : null;
        return new Actor(
                identity.getPrincipal().getName(), identity.getRoles(), unit instanceof String code ? code : null);
    }

    List<String> header(String name) {
        return Objects.requireNonNullElse(headers.getRequestHeader(name), List.of());
    }

    String traceId() {
        return Trace.of(headers.getHeaderString(Trace.HEADER)).id();
    }

    /** Whether it only reads. */
    boolean reads() {
        return request.getMethod().equals("GET");
    }

    /** Method, path and query. */
    String address() {
        return request.getMethod() + " " + uri.getRequestUri().getRawPath() + "?"
                + Objects.requireNonNullElse(uri.getRequestUri().getRawQuery(), "");
    }
}
