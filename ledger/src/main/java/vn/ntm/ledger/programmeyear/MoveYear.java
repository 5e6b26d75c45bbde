package vn.ntm.ledger.programmeyear;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.BiFunction;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.StateRefuses;
import vn.ntm.ledger.version.IfMatch;

/** Somebody proposes that a year be closed, returns the proposal, or closes the year. */
@ApplicationScoped
class MoveYear {

    private final ProgrammeYears years;
    private final CurrentAct act;

    MoveYear(ProgrammeYears years, CurrentAct act) {
        this.years = years;
        this.act = act;
    }

    YearOnFile propose(ProgrammeYear year, IfMatch seen, ClosingRequest request) {
        return move(year, seen, request, (state, by) -> switch (state) {
            case YearState.Open open -> open.propose(by);
            case YearState.ClosingProposed _, YearState.Closed _ -> throw refused(year, state);
        });
    }

    YearOnFile sendBack(ProgrammeYear year, IfMatch seen, ClosingRequest request) {
        return move(year, seen, request, (state, _) -> switch (state) {
            case YearState.ClosingProposed proposed -> proposed.sendBack();
            case YearState.Open _, YearState.Closed _ -> throw refused(year, state);
        });
    }

    YearOnFile close(ProgrammeYear year, IfMatch seen, ClosingRequest request) {
        return move(year, seen, request, (state, by) -> switch (state) {
            case YearState.ClosingProposed proposed -> proposed.close(by);
            case YearState.Open _, YearState.Closed _ -> throw refused(year, state);
        });
    }

    private YearOnFile move(
            ProgrammeYear year, IfMatch seen, ClosingRequest request, BiFunction<YearState, String, YearState> step) {
        request.check();
        YearOnFile before = years.held(year);
        seen.require(before.version());
        YearState after = step.apply(before.state(), act.actor().name());
        var basis = new Provenance(request.document(), Confidence.HIGH, request.reason());
        return years.record(before, after, basis, new Filing(act.id(), act.at(), Conflict.REFUSE));
    }

    private static StateRefuses refused(ProgrammeYear year, YearState state) {
        return new StateRefuses(
                YearProblem.YEAR_STATE_REFUSES, Map.of("year", year.value()), state.step(), state.operations());
    }
}
