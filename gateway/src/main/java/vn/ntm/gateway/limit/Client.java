package vn.ntm.gateway.limit;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Sha256;

/**
 * Who asks, as far as the gateway can tell without checking a token: it counts requests by this and decides nothing else.
 *
 * @param address where the request comes from; of an IPv6 address the network
 * @param token a digest of whom the token names; absent without one
 */
record Client(String address, Optional<String> token) {

    private static final String BEARER = "bearer ";
    private static final int NETWORK_GROUPS = 4;

    static Client of(HttpServerRequest request, int trustedProxies) {
        String address = address(request, trustedProxies);
        return new Client(network(address), subject(request.getHeader(HttpHeaders.AUTHORIZATION)));
    }

    private static String address(HttpServerRequest request, int trustedProxies) {
        String peer =
                request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
        List<String> hops = List.of(
                String.join(",", request.headers().getAll("X-Forwarded-For")).split(",", -1));
        if (trustedProxies == 0 || hops.size() < trustedProxies) {
            return peer;
        }
        String named = hops.get(hops.size() - trustedProxies).strip();
        return named.matches("[0-9a-fA-F.:]{2,45}") ? named : peer;
    }

    /** One who has an IPv6 address has as many as there are in its network. */
    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        String[] halves = address.split("::", 2);
        var groups = new StringBuilder();
        String[] first = halves[0].split(":", -1);
        for (int i = 0; i < NETWORK_GROUPS; i++) {
            groups.append(i < first.length ? first[i] : "0").append(':');
        }
        return groups.toString();
    }

    private static Optional<String> subject(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.empty();
        }
        String token = authorization.substring(BEARER.length()).strip();
        return Optional.of(Sha256.of(named(token)));
    }

    /** Whom the token names, so that a fresh token is no fresh start; a token that cannot be read is its own name. */
    private static String named(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return token;
        }
        try {
            var claims = new JsonObject(Buffer.buffer(Base64.getUrlDecoder().decode(parts[1])));
            return claims.getString("sub", token);
        } catch (RuntimeException unreadable) {
            return token;
        }
    }
}
