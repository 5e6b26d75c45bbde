package vn.ntm.criteria.boundarychange.application;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import vn.ntm.criteria.boundarychange.domain.BoundaryRejection.WrongState;
import vn.ntm.kernel.problem.Refusal;

/** The change is in a state that has no such move; the refusal says in which, and what is possible. */
class StateRefuses extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient WrongState rejection;

    StateRefuses(WrongState rejection) {
        super(
                BoundaryProblem.CHANGE_STATE_REFUSES,
                Map.of("state", rejection.state(), "allowed", worded(rejection.allowed())));
        this.rejection = rejection;
    }

    @Override
    public Map<String, ?> members() {
        return Map.of("currentState", rejection.state(), "allowedOperations", rejection.allowed());
    }

    private static String worded(List<String> allowed) {
        return allowed.isEmpty() ? "–" : String.join(", ", allowed);
    }
}
