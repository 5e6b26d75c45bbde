package vn.ntm.criteria.boundarychange.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import vn.ntm.criteria.boundarychange.domain.BoundaryChange;
import vn.ntm.criteria.boundarychange.domain.ChangeState;
import vn.ntm.criteria.boundarychange.domain.Terms;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.version.EntityVersion;

/** Somebody prepares a boundary change. A draft that does not fit the units on file is not taken. */
@ApplicationScoped
public class DraftBoundaryChange {

    private final BoundaryChanges changes;
    private final UnitRegister register;
    private final Identities identities;
    private final CurrentAct act;

    DraftBoundaryChange(BoundaryChanges changes, UnitRegister register, Identities identities, CurrentAct act) {
        this.changes = changes;
        this.register = register;
        this.identities = identities;
        this.act = act;
    }

    /** Begins a draft. */
    public BoundaryChanges.ChangeOnFile begin(Terms terms, String reason) {
        var state = new ChangeState.Draft(Set.of(act.actor().name()));
        return file(new BoundaryChange(identities.next(), terms, state, 1), reason);
    }

    /** Gives a draft other terms. */
    public BoundaryChanges.ChangeOnFile replace(UUID id, Consumer<EntityVersion> seen, Terms terms, String reason) {
        BoundaryChange before = held(id, seen);
        return file(
                BoundaryRefusals.answered(
                        () -> before.replace(terms, act.actor().name())),
                reason);
    }

    /** Gives a draft up. */
    public BoundaryChanges.ChangeOnFile discard(UUID id, Consumer<EntityVersion> seen, Provenance grounds) {
        BoundaryChange before = held(id, seen);
        BoundaryRefusals.answered(() -> {
            before.requireDraft();
            return before;
        });
        changes.discard(id, filing());
        return new BoundaryChanges.ChangeOnFile(before, grounds, act.at(), act.id());
    }

    private BoundaryChanges.ChangeOnFile file(BoundaryChange change, String reason) {
        Terms terms = change.terms();
        if (changes.isUsed(terms.document(), change.id())) {
            throw BoundaryRefusals.used(terms.document());
        }
        BoundaryRefusals.answered(() -> register.around(terms).plan(terms));
        var grounds = new Provenance(terms.document().source(), terms.document().confidence(), reason);
        changes.record(change, grounds, filing());
        return new BoundaryChanges.ChangeOnFile(change, grounds, act.at(), act.id());
    }

    private BoundaryChange held(UUID id, Consumer<EntityVersion> seen) {
        BoundaryChange before = changes.held(id)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()))
                .change();
        seen.accept(new EntityVersion(before.version()));
        return before;
    }

    private Filing filing() {
        return new Filing(act.id(), act.at(), Conflict.REFUSE);
    }
}
