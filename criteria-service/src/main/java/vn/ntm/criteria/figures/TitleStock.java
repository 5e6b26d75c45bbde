package vn.ntm.criteria.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.ntm.criteria.recognition.application.TitleEntry;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.recognition.domain.TitleFact;
import vn.ntm.criteria.recognition.domain.TitleStanding;
import vn.ntm.kernel.figure.Evidence;
import vn.ntm.kernel.figure.NamedUnit;
import vn.ntm.kernel.figure.Recorded;
import vn.ntm.ledger.unit.UnitType;

/** Counts the units of a day that hold a title: each once, by the best evidence that is on file for it. */
final class TitleStock {

    private final List<TitleEntry> titles;

    /** @param titles how every unit of the day stands to every title */
    TitleStock(List<TitleEntry> titles) {
        this.titles = List.copyOf(titles);
    }

    /** Units that hold the title; those that only disputed facts give it to are said and not counted. */
    Recorded holding(Set<UnitType> types, Level level) {
        List<TitleEntry> held = standing(types, level, TitleStanding.HELD);
        List<Evidence> evidence = held.stream().map(TitleStock::best).toList();
        List<NamedUnit> named = held.stream()
                .map(title -> new NamedUnit(title.unit().code(), title.unit().name()))
                .toList();
        int disputed = standing(types, level, TitleStanding.DISPUTED).size();
        return Recorded.count(evidence, disputed).naming(named);
    }

    /** All units, whether they hold the title or not. */
    int units(Set<UnitType> types, Level level) {
        return (int) titles.stream()
                .filter(title -> types.contains(title.unit().type()) && title.level() == level)
                .count();
    }

    private List<TitleEntry> standing(Set<UnitType> types, Level level, TitleStanding standing) {
        return titles.stream()
                .filter(title -> types.contains(title.unit().type()))
                .filter(title -> title.level() == level && title.standing() == standing)
                .toList();
    }

    private static Evidence best(TitleEntry title) {
        return title.titles().stream()
                .flatMap(held -> held.facts().stream())
                .map(TitleFact::recognition)
                .map(recognition -> recognition.evidence())
                .min(Comparator.naturalOrder())
                .orElse(Evidence.REPORT);
    }
}
