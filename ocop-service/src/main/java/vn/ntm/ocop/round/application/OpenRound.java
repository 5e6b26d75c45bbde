package vn.ntm.ocop.round.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.FactProblem;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.Turns;
import vn.ntm.ocop.round.application.Rounds.RegisteredRound;
import vn.ntm.ocop.round.domain.EvaluationRound;

/** A round is put on file: by the plan of the province, or as the decision has it. */
@ApplicationScoped
public class OpenRound {

    private final Rounds rounds;
    private final CurrentAct act;
    private final Turns turns;

    OpenRound(Rounds rounds, CurrentAct act, Turns turns) {
        this.rounds = rounds;
        this.act = act;
        this.turns = turns;
    }

    /** @throws Refusal if there is one of the level, the year and the number */
    public RegisteredRound handle(EvaluationRound round, Provenance basis) {
        file(round, basis, new Filing(act.id(), act.at(), Conflict.REFUSE), true);
        return new RegisteredRound(round, basis, act.at());
    }

    /** Files a round that a list names; the same one changes nothing. */
    public Outcome file(EvaluationRound round, Provenance basis, Filing filing, boolean mustBeNew) {
        turns.take("evaluation_round " + round.title());
        Optional<OnFile<RegisteredRound>> before = rounds.like(round);
        if (before.isEmpty()) {
            rounds.add(round, basis, filing);
            return Outcome.CREATED;
        }
        RegisteredRound known = before.get().fact();
        if (!mustBeNew && known.round().saysTheSame(round) && known.basis().equals(basis)) {
            return Outcome.UNCHANGED;
        }
        if (mustBeNew || filing.conflict() == Conflict.REFUSE) {
            throw new Refusal(FactProblem.FACT_ALREADY_ON_FILE, Map.of("fact", round.title()));
        }
        rounds.replace(before.get(), round, basis, filing);
        return Outcome.SUPERSEDED;
    }
}
