package vn.ntm.criteria.boundarychange.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.ntm.criteria.boundarychange.domain.BoundaryChange;
import vn.ntm.criteria.boundarychange.domain.Enactment;
import vn.ntm.criteria.boundarychange.touched.Fates;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;

/** Somebody asks what a draft would do, before anybody enacts it. Nothing is written. */
@ApplicationScoped
public class PreviewBoundaryChange {

    private final BoundaryChanges changes;
    private final UnitRegister register;
    private final Fates fates;

    PreviewBoundaryChange(BoundaryChanges changes, UnitRegister register, Fates fates) {
        this.changes = changes;
        this.register = register;
        this.fates = fates;
    }

    public Preview handle(UUID id, Instant now) {
        BoundaryChange change = changes.current(id)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()))
                .change();
        Enactment enactment = BoundaryRefusals.answered(() -> {
            change.requireDraft();
            return register.around(change.terms()).plan(change.terms());
        });
        return new Preview(change, enactment, fates.of(enactment, now));
    }
}
