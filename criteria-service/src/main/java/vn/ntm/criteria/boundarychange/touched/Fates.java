package vn.ntm.criteria.boundarychange.touched;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ntm.criteria.boundarychange.domain.Enactment;
import vn.ntm.criteria.boundarychange.domain.Enactment.Succeeding;
import vn.ntm.criteria.boundarychange.domain.NewUnit;
import vn.ntm.criteria.boundarychange.touched.Fate.Ground;
import vn.ntm.criteria.boundarychange.touched.Fate.Outcome;
import vn.ntm.criteria.lineage.application.Lineages;
import vn.ntm.criteria.lineage.domain.CarryOverRule;
import vn.ntm.criteria.lineage.domain.Rulebook;
import vn.ntm.criteria.lineage.domain.Treatment;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.lineage.domain.Spell;

/** Asks every feature what a change touches, and the rules what becomes of it. */
@ApplicationScoped
public class Fates {

    private static final Comparator<Fate> ORDER = Comparator.comparing(
                    (Fate fate) -> fate.fact().unit())
            .thenComparing(fate -> fate.fact().subject())
            .thenComparing(fate -> String.valueOf(fate.fact().title()))
            .thenComparing(fate -> fate.fact().id());

    private final List<TouchedFacts> features;
    private final Lineages lineages;

    Fates(Instance<TouchedFacts> features, Lineages lineages) {
        this.features = features.stream().toList();
        this.lineages = lineages;
    }

    /** What becomes of everything that the change touches. */
    public List<Fate> of(Enactment enactment, Instant knownAt) {
        LocalDate day = enactment.terms().effectiveOn();
        Set<UnitCode> ending = enactment.ending().stream().map(Spell::code).collect(Collectors.toUnmodifiableSet());
        var touch = new Touch(lineages.around(ending, knownAt), enactment.ending(), day, knownAt);
        Map<UnitCode, List<Succeeding>> passages = enactment.successions().stream()
                .collect(groupingBy(one -> one.predecessor().code()));
        Set<UnitCode> begun = enactment.beginning().stream().map(NewUnit::code).collect(Collectors.toUnmodifiableSet());
        Rulebook rules = lineages.rules(knownAt);
        return features.stream()
                .flatMap(feature -> feature.touched(touch).stream())
                .map(fact -> isLater(fact, day)
                        ? later(fact, begun)
                        : decided(fact, passages.getOrDefault(fact.unit(), List.of()), rules, day))
                .sorted(ORDER)
                .toList();
    }

    /** What came on file since and rests on these units. */
    public List<TouchedFact> since(Set<UnitCode> codes, LocalDate day, Instant recordedAfter) {
        return features.stream()
                .flatMap(feature -> feature.since(codes, day, recordedAfter).stream())
                .toList();
    }

    private static boolean isLater(TouchedFact fact, LocalDate day) {
        LocalDate on = fact.on();
        return on != null && !on.isBefore(day) && isFixed(fact);
    }

    /** A target and an assessment are of a period, and may pass to whoever follows; other facts are of one day. */
    private static boolean isFixed(TouchedFact fact) {
        return switch (fact.subject()) {
            case TITLE, SUBMISSION, FUNDING, DOSSIER, REVOCATION, MODEL_PLACE, RESULT -> true;
            case TARGET, ASSESSMENT -> false;
        };
    }

    private static Fate later(TouchedFact fact, Set<UnitCode> begun) {
        return begun.contains(fact.unit())
                ? new Fate(fact, Outcome.CARRIED, Ground.DATED_AFTER_THE_CHANGE, Optional.empty(), List.of(fact.unit()))
                : new Fate(fact, Outcome.ORPHANED, Ground.UNIT_GONE_BY_ITS_DAY, Optional.empty(), List.of());
    }

    /** A rule by which it goes on decides before one by which it ends. */
    private static Fate decided(TouchedFact fact, List<Succeeding> passages, Rulebook rules, LocalDate day) {
        var ending = new ArrayList<CarryOverRule>();
        var carrying = new ArrayList<CarryOverRule>();
        var heirs = new ArrayList<UnitCode>();
        for (Succeeding passage : passages) {
            Optional<CarryOverRule> rule = rules.rule(fact.subject(), fact.title(), passage.step(day));
            if (rule.isPresent() && rule.get().treatment() == Treatment.CARRIES) {
                carrying.add(rule.get());
                heirs.add(passage.successor().code());
            } else {
                rule.ifPresent(ending::add);
            }
        }
        if (!carrying.isEmpty()) {
            return new Fate(fact, Outcome.CARRIED, Ground.RULE, Optional.of(carrying.getFirst()), heirs);
        }
        List<UnitCode> possible =
                passages.stream().map(passage -> passage.successor().code()).toList();
        return ending.isEmpty()
                ? new Fate(fact, Outcome.ORPHANED, Ground.NO_RULE_ON_FILE, Optional.empty(), possible)
                : new Fate(fact, Outcome.CLOSED, Ground.RULE, Optional.of(ending.getFirst()), possible);
    }
}
