package vn.ntm.criteria.revocation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.ntm.criteria.boundarychange.touched.Touch;
import vn.ntm.criteria.boundarychange.touched.TouchedFact;
import vn.ntm.criteria.boundarychange.touched.TouchedFacts;
import vn.ntm.criteria.lineage.domain.Subject;
import vn.ntm.criteria.revocation.application.RevocationsOfUnits.Kept;
import vn.ntm.criteria.revocation.application.RevocationsOfUnits.Kind;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.lineage.domain.Spell;

/** What a boundary change touches of revocations: open proposals, and what is dated after the change. */
@ApplicationScoped
class TouchedRevocations implements TouchedFacts {

    private final RevocationsOfUnits revocations;

    TouchedRevocations(RevocationsOfUnits revocations) {
        this.revocations = revocations;
    }

    @Override
    public List<TouchedFact> touched(Touch touch) {
        return revocations.current(touch.lineage().codes()).stream()
                .flatMap(kept -> through(kept, touch).map(unit -> fact(kept, unit)).stream())
                .toList();
    }

    @Override
    public List<TouchedFact> since(Set<UnitCode> codes, LocalDate day, Instant recordedAfter) {
        return revocations.current(codes).stream()
                .filter(kept -> !kept.on().isBefore(day) && kept.recordedAt().isAfter(recordedAfter))
                .map(kept -> fact(kept, kept.unit()))
                .toList();
    }

    /** The unit that ends, if it is touched: what is open may be about it under an earlier name. */
    private static Optional<UnitCode> through(Kept kept, Touch touch) {
        if (!kept.on().isBefore(touch.effectiveOn())) {
            return Optional.of(kept.unit()).filter(touch.codes()::contains);
        }
        return kept.kind() == Kind.OPEN_PROPOSAL
                ? touch.unit(kept.unit(), kept.on()).map(Spell::code)
                : Optional.empty();
    }

    private static TouchedFact fact(Kept kept, UnitCode unit) {
        boolean decided = kept.kind() == Kind.REVOCATION;
        return new TouchedFact(
                decided ? Subject.TITLE : Subject.REVOCATION,
                kept.id(),
                unit,
                decided ? kept.level().name() : null,
                kept.on(),
                (decided ? "/v1/revocations/" : "/v1/revocation-proposals/") + kept.id());
    }
}
