package vn.ntm.kernel.testing.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A request in the making.
 *
 * @param path the values in the path, percent-encoded
 * @param query names and values in their order, percent-encoded
 * @param octets the body, one character an octet
 */
record Draft(
        Operation operation,
        String method,
        Map<String, String> path,
        List<Pair> query,
        Map<String, String> headers,
        Optional<String> octets) {

    /** A name with its value, both percent-encoded. */
    record Pair(String name, String value) {}

    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    static String octets(String text) {
        return new String(text.getBytes(UTF_8), ISO_8859_1);
    }

    Draft withMethod(String other) {
        return new Draft(operation, other, path, query, headers, octets);
    }

    Draft withBody(String text) {
        return withOctets(octets(text));
    }

    Draft withOctets(String body) {
        return new Draft(operation, method, path, query, headers, Optional.of(body));
    }

    Draft withHeader(String name, String value) {
        var changed = new LinkedHashMap<>(headers);
        changed.put(name, value);
        return new Draft(operation, method, path, query, changed, octets);
    }

    Draft withoutHeader(String name) {
        var changed = new LinkedHashMap<>(headers);
        changed.remove(name);
        return new Draft(operation, method, path, query, changed, octets);
    }

    /** Adds a pair, whether or not there is one of that name. */
    Draft plusQuery(String name, String value) {
        var changed = new ArrayList<>(query);
        changed.add(new Pair(name, value));
        return new Draft(operation, method, path, changed, headers, octets);
    }

    Draft withoutQuery(String name) {
        var changed = query.stream().filter(pair -> !pair.name().equals(name)).toList();
        return new Draft(operation, method, path, changed, headers, octets);
    }

    /** Gives a parameter another value, in place of the one that it has. */
    Draft with(Operation.Parameter parameter, String encoded) {
        return switch (parameter.place()) {
            case "query" -> withoutQuery(parameter.name()).plusQuery(parameter.name(), encoded);
            case "header" -> withHeader(parameter.name(), encoded);
            default -> {
                var changed = new LinkedHashMap<>(path);
                changed.put(parameter.name(), encoded);
                yield new Draft(operation, method, changed, query, headers, octets);
            }
        };
    }

    URI target(URI service) {
        String filled = operation.path();
        for (Map.Entry<String, String> value : path.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        String asked =
                query.stream().map(pair -> pair.name() + "=" + pair.value()).collect(Collectors.joining("&"));
        return URI.create(service + filled + (asked.isEmpty() ? "" : "?" + asked));
    }

    /** The same request for a shell; the token is to be put in by whoever runs it. */
    String curl(URI service) {
        var line = new StringBuilder("curl -i");
        line.append(method.equals("HEAD") ? " --head" : " -X " + method);
        headers.forEach((name, value) -> line.append(" -H ")
                .append(quoted(name + ": " + (value.startsWith("Bearer ey") ? "Bearer TOKEN" : value))));
        octets.ifPresent(body -> line.append(" --data-binary ").append(quoted(body)));
        return line.append(' ').append(quoted(target(service).toString())).toString();
    }

    private static String quoted(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7f && c != '\'')) {
            return "'" + text + "'";
        }
        String shortened = text.length() > 400 ? text.substring(0, 400) + "…" : text;
        return shortened
                .chars()
                .mapToObj(c -> c >= ' ' && c < 0x7f && c != '\'' && c != '\\'
                        ? String.valueOf((char) c)
                        : "\\x%02x".formatted(c & 0xff))
                .collect(Collectors.joining("", "$'", "'"));
    }
}
