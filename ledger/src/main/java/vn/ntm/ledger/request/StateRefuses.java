package vn.ntm.ledger.request;

import java.io.Serial;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ntm.kernel.problem.ProblemType;
import vn.ntm.kernel.problem.Refusal;

/** Something is in a state that has no such move; the refusal says in which, and what is possible there. */
public final class StateRefuses extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Enum<?> state;
    private final transient List<String> allowed;

    /** @param which what is in that state, for the words of the problem */
    public StateRefuses(ProblemType problem, Map<String, ?> which, Enum<?> state, List<String> allowed) {
        super(problem, worded(which, state, allowed));
        this.state = state;
        this.allowed = List.copyOf(allowed);
    }

    @Override
    public Map<String, ?> members() {
        return Map.of("currentState", state, "allowedOperations", allowed);
    }

    private static Map<String, ?> worded(Map<String, ?> which, Enum<?> state, List<String> allowed) {
        var words = new HashMap<String, Object>(which);
        words.put("state", state);
        words.put("allowed", allowed.isEmpty() ? "–" : String.join(", ", allowed));
        return words;
    }
}
