package vn.ntm.criteria.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.ntm.criteria.lineage.application.Lineages;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.lineage.domain.Lineage;
import vn.ntm.ledger.lineage.domain.Spell;
import vn.ntm.ledger.unit.KnownUnit;
import vn.ntm.ledger.unit.UnitsGoOn;

/** A unit goes on under its code while it only gets another name, another parent, or another order around it. */
@ApplicationScoped
class ReparentedUnits implements UnitsGoOn {

    private final Lineages lineages;

    ReparentedUnits(Lineages lineages) {
        this.lineages = lineages;
    }

    @Override
    public LocalDate lastDay(KnownUnit unit, LocalDate until, Instant knownAt) {
        LocalDate end = unit.spell().valid().to();
        if (end == null || until.isBefore(end)) {
            return until;
        }
        UnitCode code = unit.spell().code();
        return lastDay(code, end, until, lineages.around(Set.of(code), knownAt));
    }

    private static LocalDate lastDay(UnitCode code, LocalDate end, LocalDate until, Lineage lineage) {
        LocalDate eve = end.minusDays(1);
        Optional<Spell> next = lineage.at(code, eve)
                .flatMap(before -> lineage.at(code, end).filter(after -> lineage.isSame(before, after)));
        if (next.isEmpty()) {
            return eve;
        }
        LocalDate to = next.get().to();
        return to == null || until.isBefore(to) ? until : lastDay(code, to, until, lineage);
    }
}
