package vn.ntm.gateway.refusal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serial;
import java.util.Optional;
import java.util.Set;
import vn.ntm.gateway.part.PartAnswer;
import vn.ntm.gateway.upstream.Refused;

/** What is asked for does not exist, or is ambiguous, and the service that knows it says so: there is nothing to compose. */
public final class RefusedByService extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What a caller can mend, or has to know: not that the gateway may not ask, nor that it asks too much. */
    private static final Set<Integer> OF_THE_QUESTION = Set.of(400, 404, 409);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient ObjectNode problem;

    private RefusedByService(ObjectNode problem) {
        super(problem.path("code").asText(), null, false, false);
        this.problem = problem;
    }

    /**
     * Asks whether the whole question falls with this part.
     *
     * @throws RefusedByService if the service refused it, for what was asked, with a problem document that is one
     */
    public static void throwIf(PartAnswer part) {
        Optional.ofNullable(part.refused())
                .filter(refused -> OF_THE_QUESTION.contains(refused.status()))
                .flatMap(RefusedByService::problem)
                .ifPresent(problem -> {
                    throw new RefusedByService(problem);
                });
    }

    ObjectNode problem() {
        return problem.deepCopy();
    }

    private static Optional<ObjectNode> problem(Refused refused) {
        try {
            return JSON.readTree(refused.problem()) instanceof ObjectNode problem
                            && problem.path("status").asInt() == refused.status()
                            && problem.path("type").isTextual()
                            && problem.path("title").isTextual()
                            && problem.path("code").isTextual()
                    ? Optional.of(problem)
                    : Optional.empty();
        } catch (JsonProcessingException nonsense) {
            return Optional.empty();
        }
    }
}
