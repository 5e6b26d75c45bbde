package vn.ntm.criteria;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.ntm.kernel.testing.MovableForTests;

/** Boundary changes in each state that they can have, brought there through the API by those who may. */
record BoundaryChangesInStates(URI service) implements MovableForTests {

    @Override
    public boolean has(String path) {
        return path.startsWith("/v1/boundary-change");
    }

    @Override
    public List<String> states() {
        return List.of("DRAFT", "ENACTED", "ANNULLED");
    }

    @Override
    public String refusal() {
        return "change-state-refuses";
    }

    @Override
    public Map<String, String> in(String state) {
        return switch (state) {
            case "DRAFT" -> ChangesForTests.drafted();
            case "ENACTED" -> ChangesForTests.enacted();
            default -> ChangesForTests.annulled();
        };
    }

    @Override
    public HttpRequest.Builder write(Map<String, String> subject, String path) {
        String id = Objects.requireNonNull(subject.get("id"));
        String body = path.endsWith("_replace") ? ChangesForTests.renaming().body() : ChangesForTests.GROUNDS;
        return HttpRequest.newBuilder(service.resolve(path.replace("{id}", id)))
                .header("Content-Type", "application/json")
                .header("If-Match", Objects.requireNonNull(subject.get("If-Match")))
                .POST(path.endsWith("_preview") ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }
}
