package vn.ntm.criteria.recognition.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import vn.ntm.criteria.lineage.domain.CarryOverRule;
import vn.ntm.criteria.lineage.domain.Lineage;
import vn.ntm.criteria.lineage.domain.Rulebook;
import vn.ntm.criteria.lineage.domain.Spell;
import vn.ntm.criteria.lineage.domain.Step;
import vn.ntm.criteria.lineage.domain.Subject;
import vn.ntm.criteria.lineage.domain.Treatment;

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

    public TitleBook(Lineage lineage, Rulebook rules, Collection<TitleFact> facts) {
        this.lineage = lineage;
        this.rules = rules;
        this.facts = facts.stream().collect(groupingBy(fact -> fact.unit().id()));
    }

    /** How the unit stands to the title on that day. */
    public Title on(Spell unit, Level level, LocalDate day) {
        List<TitleFact> own = facts.getOrDefault(unit.id(), List.of()).stream()
                .filter(fact ->
                        fact.gives(level) && !fact.recognition().unitDay().day().isAfter(day))
                .toList();
        List<TitleFact> undisputed =
                own.stream().filter(fact -> !fact.disputed()).toList();
        if (!undisputed.isEmpty()) {
            return Title.byFacts(unit, level, TitleStanding.HELD, undisputed);
        }
        Title inherited = inherited(unit, level, day);
        return own.isEmpty() || inherited.standing() == TitleStanding.HELD
                ? inherited
                : Title.byFacts(unit, level, TitleStanding.DISPUTED, own);
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
        boolean each = before.stream().allMatch(title -> title.standing() == TitleStanding.HELD);
        Title best = Title.none(unit, level);
        for (int i = 0; i < steps.size(); i++) {
            Title passed = passed(unit, steps.get(i), before.get(i), each);
            best = passed.standing().compareTo(best.standing()) < 0 ? passed : best;
        }
        return best.spokenOf() ? behind(best, steps, before) : best;
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
                title.unit(), title.level(), title.standing(), List.copyOf(facts), List.copyOf(way), title.rule());
    }

    private Title passed(Spell unit, Step step, Title before, boolean each) {
        TitleStanding had = before.standing();
        if (!alive(had)) {
            return Title.none(unit, before.level());
        }
        Optional<CarryOverRule> rule = rules.rule(Subject.TITLE, before.level().name(), step);
        TitleStanding now = rule.map(CarryOverRule::treatment)
                .map(treatment -> after(treatment, had, each))
                .orElse(TitleStanding.NO_RULE_ON_FILE);
        boolean asBefore = now == had && now != TitleStanding.HELD;
        return new Title(unit, before.level(), now, before.facts(), List.of(step), asBefore ? before.rule() : rule);
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
            case ENDED, NOT_HELD -> false;
        };
    }
}
