package vn.ntm.gateway.route;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ntm.gateway.upstream.FactService;

/**
 * The path of a service at the gateway, taken off the requests and put back on what its answers refer to.
 *
 * @param service whose name the path is
 * @param origin where the service itself listens: an answer must not send anyone there
 */
public record Prefix(FactService service, URI origin) {

    /** Only the service's API is public, and what has its place by a standard; its operators' pages are not. */
    private static final List<String> PUBLIC = List.of("/v1/", "/.well-known/");

    /** An empty or a dot segment, also an escaped one: another reader of the path could take it for another path. */
    private static final Pattern AMBIGUOUS = Pattern.compile("/(/|(\\.|%2[eE]){1,2}(/|$))");

    private static final Pattern LINK_TARGET = Pattern.compile("<([^>]*)>");

    /**
     * What the service is asked for.
     *
     * @param path as the caller wrote it
     * @return nothing if the path is not, or not plainly, part of the service's API
     */
    Optional<String> inside(String path) {
        if (PUBLIC.stream().noneMatch(open -> path.startsWith(service.prefix() + open))
                || AMBIGUOUS.matcher(path).find()) {
            return Optional.empty();
        }
        return Optional.of(path.substring(service.prefix().length()));
    }

    /** A {@code Location} as the caller can follow it. */
    public String location(String target) {
        String path = withoutOrigin(target);
        return path.startsWith("/") && !path.startsWith("//") ? service.prefix() + path : path;
    }

    /** A {@code Link} header, each of its targets as the caller can follow it. */
    String link(String header) {
        return LINK_TARGET
                .matcher(header)
                .replaceAll(target -> Matcher.quoteReplacement("<" + location(target.group(1)) + ">"));
    }

    private String withoutOrigin(String target) {
        String start = origin.getScheme() + "://" + origin.getAuthority();
        return target.startsWith(start + "/") ? target.substring(start.length()) : target;
    }
}
