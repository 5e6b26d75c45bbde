package vn.ntm.ledger.register.planning;

import jakarta.enterprise.context.ApplicationScoped;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.register.planned.TargetRecord;

/** Somebody puts on file that a decision sets a target, for the first time or anew. */
@ApplicationScoped
class SetTarget {

    private final FileTarget fileTarget;
    private final CurrentAct act;

    SetTarget(FileTarget fileTarget, CurrentAct act) {
        this.fileTarget = fileTarget;
        this.act = act;
    }

    /** @return whether the version is new on file; the same one once more changes nothing */
    boolean handle(TargetRecord target) {
        return fileTarget.handle(target, new Filing(act.id(), act.at(), Conflict.REFUSE)) == Outcome.CREATED;
    }
}
