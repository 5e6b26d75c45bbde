package vn.ntm.criteria.revocation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.ntm.criteria.boundarychange.touched.Touch;
import vn.ntm.criteria.boundarychange.touched.TouchedFact;
import vn.ntm.criteria.boundarychange.touched.TouchedFacts;
import vn.ntm.criteria.lineage.domain.Subject;
import vn.ntm.criteria.revocation.application.RevocationsOfUnits.Kept;
import vn.ntm.criteria.revocation.application.RevocationsOfUnits.Kind;
import vn.ntm.kernel.UnitCode;

/** What a boundary change touches of revocations: open proposals, and what is dated after the change. */
@ApplicationScoped
class TouchedRevocations implements TouchedFacts {

    private final RevocationsOfUnits revocations;

    TouchedRevocations(RevocationsOfUnits revocations) {
        this.revocations = revocations;
    }

    @Override
    public List<TouchedFact> touched(Touch touch) {
        return revocations.current(touch.codes()).stream()
                .filter(kept -> !kept.on().isBefore(touch.effectiveOn()) || isOpen(kept, touch))
                .map(TouchedRevocations::fact)
                .toList();
    }

    @Override
    public List<TouchedFact> since(Set<UnitCode> codes, LocalDate day, Instant recordedAfter) {
        return revocations.current(codes).stream()
                .filter(kept -> !kept.on().isBefore(day) && kept.recordedAt().isAfter(recordedAfter))
                .map(TouchedRevocations::fact)
                .toList();
    }

    private static boolean isOpen(Kept kept, Touch touch) {
        return kept.kind() == Kind.OPEN_PROPOSAL
                && touch.units().stream().anyMatch(unit -> unit.code().equals(kept.unit()) && unit.exists(kept.on()));
    }

    private static TouchedFact fact(Kept kept) {
        boolean decided = kept.kind() == Kind.REVOCATION;
        return new TouchedFact(
                decided ? Subject.TITLE : Subject.REVOCATION,
                kept.id(),
                kept.unit(),
                decided ? kept.level().name() : null,
                kept.on(),
                (decided ? "/v1/revocations/" : "/v1/revocation-proposals/") + kept.id());
    }
}
