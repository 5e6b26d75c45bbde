package vn.ntm.criteria.boundarychange.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.lineage.domain.Lineage;
import vn.ntm.ledger.lineage.domain.Spell;
import vn.ntm.ledger.lineage.domain.Step;
import vn.ntm.ledger.unit.UnitType;

/** Units as they come and go in a test, with the area and the population of each commune. */
final class History {

    static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    /** How many live on an area of one, in the beginning. */
    static final BigDecimal PEOPLE = BigDecimal.valueOf(4096);

    private final List<Spell> spells = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final Map<UUID, BigDecimal> areas = new HashMap<>();
    private final Map<UUID, BigDecimal> populations = new HashMap<>();
    private int ids;
    private int documents;

    Spell add(String code, String name, UnitType type, String parent, BigDecimal area) {
        var spell = new Spell(
                nextId(),
                new UnitCode(code),
                name,
                type,
                parent.isEmpty() ? null : new UnitCode(parent),
                BEGINNING,
                null);
        spells.add(spell);
        areas.put(spell.id(), area);
        populations.put(spell.id(), area.multiply(PEOPLE));
        return spell;
    }

    /** Does what a document orders that takes effect on that day. */
    Enactment enact(LocalDate day, List<NewUnit> successors, List<Passage> passages) {
        Enactment enactment = new UnitMap(spells).plan(terms(day, successors, passages));
        var ended = new HashMap<UnitCode, Spell>();
        for (Spell spell : enactment.ending()) {
            spells.remove(spell);
            var end =
                    new Spell(spell.id(), spell.code(), spell.name(), spell.type(), spell.parent(), spell.from(), day);
            spells.add(end);
            ended.put(end.code(), end);
        }
        for (NewUnit unit : enactment.beginning()) {
            var begun = new Spell(nextId(), unit.code(), unit.name(), unit.type(), unit.parent(), day, null);
            spells.add(begun);
            areas.put(begun.id(), BigDecimal.ZERO);
            populations.put(begun.id(), BigDecimal.ZERO);
        }
        enactment.successions().forEach(one -> pass(one, ended, day));
        return enactment;
    }

    Terms terms(LocalDate day, List<NewUnit> successors, List<Passage> passages) {
        var document = new LegalDocument(
                ++documents + "/NQ", "Ủy ban Thường vụ Quốc hội", day.minusDays(10), "a test", Confidence.HIGH);
        return new Terms(document, day, successors, passages);
    }

    List<Spell> on(LocalDate day) {
        return spells.stream().filter(spell -> spell.exists(day)).toList();
    }

    Spell at(String code, LocalDate day) {
        return on(day).stream()
                .filter(spell -> spell.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    List<Spell> spells() {
        return List.copyOf(spells);
    }

    /** The steps between the units as they are now. */
    List<Step> steps() {
        Map<UUID, Spell> now = spells.stream().collect(Collectors.toMap(Spell::id, spell -> spell));
        return steps.stream()
                .map(step -> new Step(
                        Objects.requireNonNull(now.get(step.predecessor().id())),
                        Objects.requireNonNull(now.get(step.successor().id())),
                        step.changedOn(),
                        step.change()))
                .toList();
    }

    BigDecimal area(Spell spell) {
        return Objects.requireNonNull(areas.get(spell.id()));
    }

    BigDecimal population(Spell spell) {
        return Objects.requireNonNull(populations.get(spell.id()));
    }

    Lineage lineage() {
        return new Lineage(spells, steps());
    }

    private void pass(Enactment.Succeeding one, Map<UnitCode, Spell> ended, LocalDate day) {
        Spell from = Objects.requireNonNull(ended.get(one.passage().predecessor()));
        Spell into = on(day).stream()
                .filter(spell -> spell.code().equals(one.passage().successor()))
                .findFirst()
                .orElseThrow();
        steps.add(new Step(from, into, day, one.change()));
        areas.merge(into.id(), part(area(from), one.passage().areaShare()), BigDecimal::add);
        populations.merge(into.id(), part(population(from), one.passage().populationShare()), BigDecimal::add);
    }

    private static BigDecimal part(BigDecimal whole, @Nullable BigDecimal share) {
        return share == null ? whole : whole.multiply(share);
    }

    private UUID nextId() {
        return new UUID(0, ++ids);
    }
}
