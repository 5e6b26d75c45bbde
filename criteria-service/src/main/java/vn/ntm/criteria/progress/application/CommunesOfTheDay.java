package vn.ntm.criteria.progress.application;

import java.time.LocalDate;
import java.util.List;
import vn.ntm.criteria.progress.application.CountedUnits.CountedUnit;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.lineage.domain.Lineage;

/**
 * The communes that there were on a day.
 *
 * @param lineage of them, by which they are known again under another name, parent or order
 */
record CommunesOfTheDay(List<CountedUnit> all, LocalDate day, Lineage lineage) {

    CommunesOfTheDay {
        all = List.copyOf(all);
    }

    int size() {
        return all.size();
    }

    /** The codes of those that were, or will be, the same unit under the same code on another day. */
    List<UnitCode> sameOn(LocalDate other) {
        return all.stream()
                .map(commune -> commune.unit().code())
                .filter(code -> isSame(code, other))
                .toList();
    }

    private boolean isSame(UnitCode code, LocalDate other) {
        LocalDate first = other.isBefore(day) ? other : day;
        LocalDate last = other.isBefore(day) ? day : other;
        return lineage.at(code, first)
                .flatMap(earlier -> lineage.at(code, last).map(later -> lineage.isSame(earlier, later)))
                .orElse(false);
    }
}
