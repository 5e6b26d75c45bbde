package vn.ntm.gateway.route;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which headers of a request from outside go no further: those by which only a trusted proxy may say who somebody is or
 * where a request came from, and those that concern this connection alone.
 */
final class OutsideHeaders {

    private static final List<String> UNTRUSTED_PREFIXES = List.of(
            "x-forwarded-",
            "x-user",
            "x-remote-",
            "remote-",
            "x-auth-",
            "x-authenticated-",
            "x-ssl-",
            "x-client-",
            "x-original-",
            "x-rewrite-");
    private static final Set<String> UNTRUSTED = Set.of(
            "forwarded", "x-real-ip", "x-role", "x-roles", "x-groups", "x-http-method", "x-http-method-override");
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("connection", "keep-alive", "proxy-connection", "te", "trailer", "upgrade", "expect");

    private OutsideHeaders() {}

    static void dropFrom(MultiMap headers) {
        headers.getAll("connection").stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.equals("content-length") && !name.equals("transfer-encoding"))
                .toList()
                .forEach(headers::remove);
        List.copyOf(headers.names()).stream().filter(OutsideHeaders::isDropped).forEach(headers::remove);
    }

    /** What a service says of its own connection is not said of ours. */
    static void dropConnectionFrom(MultiMap headers) {
        OF_THE_CONNECTION.forEach(headers::remove);
    }

    private static boolean isDropped(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return UNTRUSTED.contains(name)
                || OF_THE_CONNECTION.contains(name)
                || UNTRUSTED_PREFIXES.stream().anyMatch(name::startsWith);
    }
}
