package vn.ntm.criteria.boundarychange.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.ntm.criteria.boundarychange.domain.BoundaryChange;
import vn.ntm.criteria.boundarychange.domain.Enactment;
import vn.ntm.criteria.boundarychange.domain.Terms;
import vn.ntm.criteria.boundarychange.touched.Fate;
import vn.ntm.criteria.boundarychange.touched.Fates;
import vn.ntm.criteria.boundarychange.touched.TouchedFact;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.version.EntityVersion;

/** Another person than the drafter carries the change out: units, successions and its state, or nothing. */
@ApplicationScoped
public class EnactBoundaryChange {

    private final BoundaryChanges changes;
    private final UnitRegister register;
    private final Fates fates;
    private final CurrentAct act;

    EnactBoundaryChange(BoundaryChanges changes, UnitRegister register, Fates fates, CurrentAct act) {
        this.changes = changes;
        this.register = register;
        this.fates = fates;
        this.act = act;
    }

    public BoundaryChanges.ChangeOnFile handle(UUID id, Consumer<EntityVersion> seen, Provenance grounds) {
        BoundaryChange draft = changes.held(id)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()))
                .change();
        seen.accept(new EntityVersion(draft.version()));
        Terms terms = draft.terms();
        BoundaryChange enacted =
                BoundaryRefusals.answered(() -> draft.enact(act.actor().name()));
        if (changes.isUsed(terms.document(), id)) {
            throw BoundaryRefusals.used(terms.document());
        }
        Enactment enactment =
                BoundaryRefusals.answered(() -> register.around(terms).plan(terms));
        requireNothingInTheWay(enactment);
        var filing = new Filing(act.id(), act.at(), Conflict.REFUSE);
        changes.record(enacted, grounds, filing);
        register.carryOut(enactment, filing);
        return new BoundaryChanges.ChangeOnFile(enacted, grounds, act.at(), act.id());
    }

    private void requireNothingInTheWay(Enactment enactment) {
        List<TouchedFact> inTheWay = fates.of(enactment, act.at()).stream()
                .filter(Fate::blocks)
                .map(Fate::fact)
                .toList();
        if (!inTheWay.isEmpty()) {
            throw BoundaryRefusals.after(inTheWay);
        }
    }
}
