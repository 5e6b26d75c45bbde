package vn.ntm.kernel.testing.example;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.ntm.kernel.testing.TokensForTests;

/**
 * A request whose answer becomes an example.
 *
 * @param target path and query, percent-encoded
 */
public record Question(String method, String target, Map<String, String> headers, Optional<String> body) {

    public static Question get(String target) {
        return new Question("GET", target, Map.of(), Optional.empty());
    }

    public static Question post(String target, String mediaType, String body) {
        return new Question("POST", target, Map.of("Content-Type", mediaType), Optional.of(body));
    }

    /** Asked by a caller in this role, who serves the whole province. */
    public Question as(String role) {
        return with("Authorization", "Bearer " + TokensForTests.of(role));
    }

    public Question with(String header, String value) {
        var changed = new LinkedHashMap<>(headers);
        changed.put(header, value);
        return new Question(method, target, changed, body);
    }

    Question without(String header) {
        var changed = new LinkedHashMap<>(headers);
        changed.remove(header);
        return new Question(method, target, changed, body);
    }

    Question withBody(String other) {
        return new Question(method, target, headers, Optional.of(other));
    }

    Question at(String other) {
        return new Question(method, other, headers, body);
    }

    String path() {
        return target.split("\\?", 2)[0];
    }

    HttpRequest to(URI service) {
        var request = HttpRequest.newBuilder(service.resolve(target))
                .method(method, body.map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody));
        headers.forEach(request::header);
        return request.build();
    }
}
