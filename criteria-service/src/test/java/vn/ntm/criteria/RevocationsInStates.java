package vn.ntm.criteria;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.ntm.kernel.testing.MovableForTests;

/** Proposals to revoke a title in each state that they can have, brought there through the API by those who may. */
record RevocationsInStates(URI service) implements MovableForTests {

    @Override
    public boolean has(String path) {
        return path.startsWith(RevocationsForTests.PROPOSALS);
    }

    @Override
    public List<String> states() {
        return List.of("DRAFT", "PROPOSED", "WITHDRAWN", "REFUSED", "REVOKED");
    }

    @Override
    public String refusal() {
        return "revocation-state-refuses";
    }

    @Override
    public Map<String, String> in(String state) {
        return switch (state) {
            case "DRAFT" -> RevocationsForTests.drafted();
            case "PROPOSED" -> RevocationsForTests.proposed();
            case "WITHDRAWN" -> RevocationsForTests.withdrawn();
            case "REFUSED" -> RevocationsForTests.refused();
            default -> RevocationsForTests.revoked();
        };
    }

    @Override
    public HttpRequest.Builder write(Map<String, String> subject, String path) {
        String id = Objects.requireNonNull(subject.get("id"));
        String body =
                path.endsWith("_revoke") ? RevocationsForTests.decision("2026-07-06") : RevocationsForTests.GROUNDS;
        return HttpRequest.newBuilder(service.resolve(path.replace("{id}", id)))
                .header("Content-Type", "application/json")
                .header("If-Match", Objects.requireNonNull(subject.get("If-Match")))
                .POST(BodyPublishers.ofString(body));
    }
}
