package vn.ntm.ledger.lineage.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.ntm.kernel.UnitCode;

/** All units that there were, and how they passed into each other: it is followed in either direction. */
public final class Lineage {

    private static final Comparator<Spell> BY_CODE =
            Comparator.comparing(Spell::code).thenComparing(Spell::id);

    /** Whoever asks is told the same, in the same order. */
    private static final Comparator<Step> IN_TURN = Comparator.comparing(Step::changedOn)
            .thenComparing(Step::predecessor, BY_CODE)
            .thenComparing(Step::successor, BY_CODE);

    private final List<Spell> spells;
    private final Map<UnitCode, List<Spell>> byCode;
    private final Map<UUID, List<Step>> into;
    private final Map<UUID, List<Step>> outOf;

    public Lineage(Collection<Spell> spells, Collection<Step> steps) {
        this.spells = spells.stream().sorted(BY_CODE).toList();
        this.byCode = this.spells.stream().collect(groupingBy(Spell::code));
        List<Step> inTurn = steps.stream().sorted(IN_TURN).toList();
        this.into = inTurn.stream().collect(groupingBy(step -> step.successor().id()));
        this.outOf =
                inTurn.stream().collect(groupingBy(step -> step.predecessor().id()));
    }

    /** All its units, by their codes. */
    public List<Spell> all() {
        return spells;
    }

    /** The codes of all its units. */
    public Set<UnitCode> codes() {
        return Set.copyOf(byCode.keySet());
    }

    /** The units of a day, by their codes. */
    public List<Spell> on(LocalDate day) {
        return spells.stream().filter(spell -> spell.exists(day)).toList();
    }

    /** The unit that had the code on that day. */
    public Optional<Spell> at(UnitCode code, LocalDate day) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(spell -> spell.exists(day))
                .findFirst();
    }

    /** Whether a unit is, or lies in, the unit that has the outer code on that day. */
    public boolean liesIn(Spell unit, UnitCode outer, LocalDate day) {
        if (unit.code().equals(outer)) {
            return true;
        }
        UnitCode parent = unit.parent();
        return parent != null
                && at(parent, day).map(above -> liesIn(above, outer, day)).orElse(false);
    }

    /** The steps that led to a unit until that day. */
    public List<Step> into(Spell unit, LocalDate day) {
        return into.getOrDefault(unit.id(), List.of()).stream()
                .filter(step -> !step.changedOn().isAfter(day))
                .toList();
    }

    /** Whether a unit is an earlier one, which only changed its name, its parent or the order around it. */
    public boolean isSame(Spell earlier, Spell unit) {
        if (earlier.id().equals(unit.id())) {
            return true;
        }
        List<Step> before = into.getOrDefault(unit.id(), List.of());
        return before.size() == 1
                && before.getFirst().change().keepsUnit()
                && isSame(earlier, before.getFirst().predecessor());
    }

    /** The steps by which a unit passed on until that day. */
    public List<Step> outOf(Spell unit, LocalDate day) {
        return outOf.getOrDefault(unit.id(), List.of()).stream()
                .filter(step -> !step.changedOn().isAfter(day))
                .toList();
    }

    /** Into which units of that day this one has passed, or from which of them it came; itself if it exists then. */
    public Set<Spell> onDay(Spell unit, LocalDate day) {
        var found = new TreeSet<>(BY_CODE);
        follow(unit, day, found);
        return found;
    }

    private void follow(Spell unit, LocalDate day, Set<Spell> found) {
        if (unit.exists(day)) {
            found.add(unit);
        } else if (unit.beginsAfter(day)) {
            into.getOrDefault(unit.id(), List.of()).forEach(step -> follow(step.predecessor(), day, found));
        } else {
            outOf.getOrDefault(unit.id(), List.of()).forEach(step -> follow(step.successor(), day, found));
        }
    }

    /** The codes of all that is, was or will be where the units of this code are on that day, or a part of it. */
    public Set<UnitCode> sharing(UnitCode code, LocalDate day) {
        Set<Spell> there = byCode.getOrDefault(code, List.of()).stream()
                .flatMap(unit -> onDay(unit, day).stream())
                .collect(toSet());
        return spells.stream()
                .filter(unit -> onDay(unit, day).stream().anyMatch(there::contains))
                .map(Spell::code)
                .collect(toSet());
    }

    /**
     * The units of that day in which a place of this one can lie: in the one if there is one, in which of several nobody can
     * tell here.
     *
     * @return nothing where a line breaks off before that day, or what is on file can only be a part of it
     */
    public Set<Spell> placesOn(Spell unit, LocalDate day) {
        var found = new TreeSet<>(BY_CODE);
        return isTold(unit, day, found) ? found : Set.of();
    }

    private boolean isTold(Spell unit, LocalDate day, Set<Spell> found) {
        if (unit.exists(day)) {
            found.add(unit);
            return true;
        }
        boolean back = unit.beginsAfter(day);
        List<Step> steps = (back ? into : outOf).getOrDefault(unit.id(), List.of());
        return isWhole(steps, back ? Change.MERGED : Change.SPLIT)
                && steps.stream().allMatch(step -> isTold(back ? step.predecessor() : step.successor(), day, found));
    }

    /** Of what was split there are several parts, and of what was merged several units. */
    private static boolean isWhole(List<Step> steps, Change ofSeveral) {
        return steps.size() > 1 || steps.stream().anyMatch(step -> step.change() != ofSeveral);
    }
}
