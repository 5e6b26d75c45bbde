package vn.ntm.criteria.boundarychange.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import vn.ntm.criteria.boundarychange.domain.BoundaryChange;
import vn.ntm.criteria.boundarychange.touched.Fates;
import vn.ntm.criteria.boundarychange.touched.TouchedFact;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.version.EntityVersion;

/** A change that should not have been is taken back: the units are again what they were, and both stay readable. */
@ApplicationScoped
public class AnnulBoundaryChange {

    private final BoundaryChanges changes;
    private final UnitRegister register;
    private final Fates fates;
    private final CurrentAct act;

    AnnulBoundaryChange(BoundaryChanges changes, UnitRegister register, Fates fates, CurrentAct act) {
        this.changes = changes;
        this.register = register;
        this.fates = fates;
        this.act = act;
    }

    public BoundaryChanges.ChangeOnFile handle(UUID id, Consumer<EntityVersion> seen, Provenance grounds) {
        BoundaryChanges.ChangeOnFile onFile =
                changes.held(id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
        seen.accept(new EntityVersion(onFile.change().version()));
        BoundaryChange annulled = BoundaryRefusals.answered(onFile.change()::annul);
        requireNothingRests(onFile);
        var filing = new Filing(act.id(), act.at(), Conflict.REFUSE);
        changes.record(annulled, grounds, filing);
        register.takeBack(onFile.act(), filing);
        return new BoundaryChanges.ChangeOnFile(annulled, grounds, act.at(), act.id());
    }

    private void requireNothingRests(BoundaryChanges.ChangeOnFile enacted) {
        var day = enacted.terms().effectiveOn();
        List<UnitCode> changed = register.changedSince(enacted.act());
        List<TouchedFact> facts =
                fates.since(Set.copyOf(register.begunBy(enacted.act(), day)), day, enacted.recordedAt());
        if (!changed.isEmpty() || !facts.isEmpty()) {
            throw BoundaryRefusals.resting(facts, changed);
        }
    }
}
