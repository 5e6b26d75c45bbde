package vn.ntm.criteria.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.ntm.criteria.recognition.application.RegisteredRecognition;
import vn.ntm.criteria.recognition.domain.Counted;
import vn.ntm.criteria.recognition.domain.Event;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.recognition.domain.Recognition;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.figure.Evidence;
import vn.ntm.kernel.figure.NamedUnit;
import vn.ntm.kernel.figure.Recorded;
import vn.ntm.ledger.unit.UnitType;

/** Counts units by the facts about their titles: each unit once, by the best evidence that is on file for it. */
final class TitleCount {

    private static final Comparator<RegisteredRecognition> BEST_EVIDENCE_FIRST =
            Comparator.comparing(fact -> fact.recognition().evidence());

    private final List<RegisteredRecognition> facts;

    TitleCount(List<RegisteredRecognition> facts) {
        this.facts = List.copyOf(facts);
    }

    /** Units newly recognised in the year: acknowledgements and submissions are not among them. */
    Recorded recognised(UnitType.Tier tier, Level level) {
        return count(fact -> dated(fact) && ofTier(fact, tier) && newly(fact.recognition(), level));
    }

    Recorded acknowledged(UnitType.Tier tier, Level level) {
        return units(fact -> dated(fact)
                && ofTier(fact, tier)
                && fact.recognition().event() == Event.ACKNOWLEDGED
                && fact.recognition().level() == level);
    }

    Recorded submitted(UnitType.Tier tier, Level level) {
        return units(fact -> dated(fact)
                && ofTier(fact, tier)
                && fact.recognition().event() == Event.SUBMITTED
                && fact.recognition().level() == level);
    }

    /** New recognitions whose programme year no source says. */
    int undated(UnitType.Tier tier, Level level) {
        return (int) facts.stream()
                .filter(fact -> !dated(fact) && ofTier(fact, tier) && newly(fact.recognition(), level))
                .filter(fact -> fact.recognition().counted() == Counted.YES)
                .map(fact -> fact.recognition().unit())
                .distinct()
                .count();
    }

    private Recorded count(Predicate<RegisteredRecognition> wanted) {
        Recorded undisputed = units(wanted.and(fact -> fact.recognition().counted() != Counted.DISPUTED));
        int disputed = (int) facts.stream()
                .filter(wanted)
                .filter(fact -> fact.recognition().counted() == Counted.DISPUTED)
                .map(fact -> fact.recognition().unit())
                .distinct()
                .count();
        return new Recorded(undisputed.value(), undisputed.evidence(), disputed, null, null, undisputed.units());
    }

    private Recorded units(Predicate<RegisteredRecognition> wanted) {
        Map<UnitCode, RegisteredRecognition> best = facts.stream()
                .filter(wanted)
                .sorted(BEST_EVIDENCE_FIRST)
                .collect(Collectors.toMap(
                        fact -> fact.recognition().unit(), fact -> fact, (first, weaker) -> first, TreeMap::new));
        List<Evidence> evidence = best.values().stream()
                .map(fact -> fact.recognition().evidence())
                .toList();
        List<NamedUnit> named = best.values().stream()
                .map(fact -> new NamedUnit(fact.recognition().unit(), fact.unitName()))
                .toList();
        return Recorded.count(evidence, 0).naming(named);
    }

    private static boolean newly(Recognition recognition, Level level) {
        return recognition.level() == level
                && recognition.givesTitle()
                && recognition.event() != Event.ACKNOWLEDGED
                && recognition.counted() != Counted.NO;
    }

    private static boolean dated(RegisteredRecognition fact) {
        return fact.recognition().programmeYear() != null;
    }

    private static boolean ofTier(RegisteredRecognition fact, UnitType.Tier tier) {
        return fact.unitType().tier() == tier;
    }
}
