package vn.ntm.ledger.programmeyear;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.problem.Refusal;

/** The year is in a state that has no such move; the refusal says in which, and what is possible. */
class StateRefuses extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient YearState.Step state;
    private final transient List<String> allowed;

    StateRefuses(ProgrammeYear year, YearState state) {
        super(
                YearProblem.YEAR_STATE_REFUSES,
                Map.of(
                        "year",
                        year.value(),
                        "state",
                        state.step(),
                        "allowed",
                        state.operations().isEmpty() ? "–" : String.join(", ", state.operations())));
        this.state = state.step();
        this.allowed = state.operations();
    }

    @Override
    public Map<String, ?> members() {
        return Map.of("currentState", state, "allowedOperations", allowed);
    }
}
