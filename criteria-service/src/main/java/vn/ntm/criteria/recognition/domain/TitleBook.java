package vn.ntm.criteria.recognition.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ntm.criteria.lineage.domain.CarryOverRule;
import vn.ntm.criteria.lineage.domain.Rulebook;
import vn.ntm.criteria.lineage.domain.Subject;
import vn.ntm.criteria.lineage.domain.Treatment;
import vn.ntm.ledger.lineage.domain.Lineage;
import vn.ntm.ledger.lineage.domain.Spell;
import vn.ntm.ledger.lineage.domain.Step;

/**
 * Says which titles a unit holds on a day: those that it was given itself, and those of its predecessors that the
 * carry-over rules leave to it. A merged unit is given its title anew (công nhận) or acknowledged (thừa nhận); until
 * then the title of its predecessors rests.
 */
public final class TitleBook {

    private static final Comparator<Title> WHAT_SAYS_MORE_FIRST = Comparator.comparing(Title::standing);

    private final Lineage lineage;
    private final Rulebook rules;
    private final Map<UUID, List<TitleFact>> facts;
    private final Map<UUID, List<Revocation>> revocations;

    public TitleBook(Lineage lineage, Rulebook rules, Collection<TitleFact> facts, Collection<Revocation> revocations) {
        this.lineage = lineage;
        this.rules = rules;
        this.facts = facts.stream().collect(groupingBy(fact -> fact.unit().id()));
        this.revocations = new HashMap<>();
        revocations.forEach(revocation -> lineage.at(revocation.unit(), revocation.revokedOn())
                .ifPresent(unit -> this.revocations
                        .computeIfAbsent(unit.id(), _ -> new ArrayList<>())
                        .add(revocation)));
    }

    /** How the unit stands to the title on that day. */
    public Title on(Spell unit, Level level, LocalDate day) {
        List<TitleFact> own = facts.getOrDefault(unit.id(), List.of()).stream()
                .filter(fact ->
                        fact.gives(level) && !fact.recognition().unitDay().day().isAfter(day))
                .toList();
        return revocations.getOrDefault(unit.id(), List.of()).stream()
                .filter(revocation -> revocation.ends(level, day))
                .max(Comparator.comparing(Revocation::revokedOn))
                .map(revocation -> since(revocation, own, unit, level, day))
                .orElseGet(() -> standing(own, unit, level, day));
    }

    /** What was given since decides; what was held before, given or left by predecessors, is over. */
    private Title since(Revocation revocation, List<TitleFact> own, Spell unit, Level level, LocalDate day) {
        List<TitleFact> anew = own.stream()
                .filter(fact -> fact.recognition().unitDay().day().isAfter(revocation.revokedOn()))
                .toList();
        if (!anew.isEmpty()) {
            return byOwn(anew, unit, level).orElseGet(() -> Title.byFacts(unit, level, TitleStanding.DISPUTED, anew));
        }
        Title before = standing(own, unit, level, day);
        return alive(before.standing()) ? before.revokedBy(revocation) : before;
    }

    private Title standing(List<TitleFact> own, Spell unit, Level level, LocalDate day) {
        return byOwn(own, unit, level).orElseGet(() -> {
            Title inherited = inherited(unit, level, day);
            return own.isEmpty() || inherited.standing() == TitleStanding.HELD
                    ? inherited
                    : Title.byFacts(unit, level, TitleStanding.DISPUTED, own);
        });
    }

    /** The title by facts about the unit itself that nobody disputes. */
    private static Optional<Title> byOwn(List<TitleFact> own, Spell unit, Level level) {
        List<TitleFact> undisputed =
                own.stream().filter(fact -> !fact.disputed()).toList();
        return undisputed.isEmpty()
                ? Optional.empty()
                : Optional.of(Title.byFacts(unit, level, TitleStanding.HELD, undisputed));
    }

    private Title inherited(Spell unit, Level level, LocalDate day) {
        var byDay = lineage.into(unit, day).stream().collect(groupingBy(Step::changedOn, TreeMap::new, toList()));
        return byDay.descendingMap().values().stream()
                .map(steps -> passed(unit, level, steps))
                .min(WHAT_SAYS_MORE_FIRST)
                .orElse(Title.none(unit, level));
    }

    /** What the predecessors of one day left to the unit. */
    private Title passed(Spell unit, Level level, List<Step> steps) {
        List<Title> before = steps.stream()
                .map(step -> on(step.predecessor(), level, step.eve()))
                .toList();
        boolean each = before.stream().allMatch(title -> title.standing() == TitleStanding.HELD)
                && heldBy(unit, level, steps.getFirst().eve());
        Title best = Title.none(unit, level);
        for (int i = 0; i < steps.size(); i++) {
            Title passed = passed(unit, steps.get(i), before.get(i), each);
            best = passed.standing().compareTo(best.standing()) < 0 ? passed : best;
        }
        return alive(best.standing()) || best.standing() == TitleStanding.ENDED ? behind(best, steps, before) : best;
    }

    /** A unit that goes on and takes others in is one of those that must have had the title. */
    private boolean heldBy(Spell unit, Level level, LocalDate eve) {
        return !unit.exists(eve) || on(unit, level, eve).standing() == TitleStanding.HELD;
    }

    /** The title with all that is behind it: the facts and the steps of every predecessor that had it. */
    private static Title behind(Title title, List<Step> steps, List<Title> before) {
        var facts = new LinkedHashSet<TitleFact>();
        var way = new LinkedHashSet<Step>();
        for (int i = 0; i < steps.size(); i++) {
            if (alive(before.get(i).standing())) {
                facts.addAll(before.get(i).facts());
                way.addAll(before.get(i).steps());
                way.add(steps.get(i));
            }
        }
        return new Title(
                title.unit(),
                title.level(),
                title.standing(),
                List.copyOf(facts),
                List.copyOf(way),
                title.rule(),
                title.revocation());
    }

    private Title passed(Spell unit, Step step, Title before, boolean each) {
        TitleStanding had = before.standing();
        if (!alive(had)) {
            return had == TitleStanding.REVOKED ? revoked(unit, step, before) : Title.none(unit, before.level());
        }
        Optional<CarryOverRule> rule = rules.rule(Subject.TITLE, before.level().name(), step);
        TitleStanding now = rule.map(CarryOverRule::treatment)
                .map(treatment -> after(treatment, had, each))
                .orElse(TitleStanding.NO_RULE_ON_FILE);
        boolean asBefore = now == had && now != TitleStanding.HELD;
        return new Title(
                unit,
                before.level(),
                now,
                before.facts(),
                List.of(step),
                asBefore ? before.rule() : rule,
                Optional.empty());
    }

    /** A unit that goes on as the same one has its title still revoked; of others nothing is said. */
    private static Title revoked(Spell unit, Step step, Title before) {
        return step.change().keepsUnit()
                ? new Title(
                        unit,
                        before.level(),
                        TitleStanding.REVOKED,
                        before.facts(),
                        Stream.concat(before.steps().stream(), Stream.of(step)).toList(),
                        before.rule(),
                        before.revocation())
                : Title.none(unit, before.level());
    }

    private static TitleStanding after(Treatment treatment, TitleStanding had, boolean each) {
        return switch (treatment) {
            case CARRIES -> had == TitleStanding.HELD && !each ? TitleStanding.ENDED : had;
            case ACKNOWLEDGE_FIRST -> had == TitleStanding.NO_RULE_ON_FILE ? had : TitleStanding.AWAITS_ACKNOWLEDGEMENT;
            case ENDS -> TitleStanding.ENDED;
        };
    }

    /** Whether there is something that could pass on. */
    private static boolean alive(TitleStanding standing) {
        return switch (standing) {
            case HELD, DISPUTED, AWAITS_ACKNOWLEDGEMENT, NO_RULE_ON_FILE -> true;
            case ENDED, REVOKED, NOT_HELD -> false;
        };
    }
}
