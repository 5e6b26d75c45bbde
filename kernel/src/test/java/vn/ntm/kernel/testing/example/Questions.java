package vn.ntm.kernel.testing.example;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * What a test asks to have an example of every answer: a good request for each operation, in the order in which they are
 * asked, and those refusals that do not follow from it.
 */
public final class Questions {

    private final Map<String, Callable<Question>> good = new LinkedHashMap<>();
    private final Map<String, Callable<Question>> refused = new HashMap<>();
    private final Map<String, List<String>> kept = new HashMap<>();

    /** A request that is answered with success. */
    public Questions good(String operationId, Callable<Question> question) {
        good.put(operationId, question);
        return this;
    }

    public Questions good(String operationId, Question question) {
        return good(operationId, () -> question);
    }

    /** A request that is refused with this status. */
    public Questions refused(String operationId, int status, Callable<Question> question) {
        refused.put(operationId + " " + status, question);
        return this;
    }

    public Questions refused(String operationId, int status, Question question) {
        return refused(operationId, status, () -> question);
    }

    /** An answer that is too long for an example, of which only these members are shown. */
    public Questions showOnly(String operationId, String... members) {
        kept.put(operationId, List.of(members));
        return this;
    }

    List<String> operations() {
        return List.copyOf(good.keySet());
    }

    Question goodFor(String operationId) {
        return asked(good.getOrDefault(operationId, () -> {
            throw new IllegalStateException("no good request is known");
        }));
    }

    Optional<Question> refusedBy(String operationId, int status) {
        return Optional.ofNullable(refused.get(operationId + " " + status)).map(Questions::asked);
    }

    List<String> shownOf(String operationId) {
        return kept.getOrDefault(operationId, List.of());
    }

    private static Question asked(Callable<Question> question) {
        try {
            return question.call();
        } catch (Exception broken) {
            throw new IllegalStateException("there is no question", broken);
        }
    }
}
