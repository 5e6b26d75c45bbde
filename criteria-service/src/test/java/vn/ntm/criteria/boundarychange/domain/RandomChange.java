package vn.ntm.criteria.boundarychange.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.lineage.domain.Spell;
import vn.ntm.ledger.unit.UnitType;

/** A boundary change drawn by chance: merger, split, another parent, name or type, the end of a district or of all. */
final class RandomChange {

    private static final int KINDS = 8;

    private final LocalDate day;
    private final Random random;
    private final List<Spell> communes;
    private final List<Spell> districts;

    private RandomChange(History history, LocalDate day, Random random) {
        this.day = day;
        this.random = random;
        this.communes = shuffled(history, UnitType.Tier.COMMUNE);
        this.districts = shuffled(history, UnitType.Tier.DISTRICT);
    }

    /** Draws a change and does it; says whether it fitted. */
    static boolean drawn(History history, LocalDate day, Random random) {
        var change = new RandomChange(history, day, random);
        var successors = new ArrayList<NewUnit>();
        var passages = new ArrayList<Passage>();
        change.draw(successors, passages);
        if (passages.isEmpty()) {
            return false;
        }
        try {
            history.enact(day, successors, passages);
            return true;
        } catch (BoundaryRefused refused) {
            return false;
        }
    }

    private void draw(List<NewUnit> successors, List<Passage> passages) {
        Spell one = communes.getFirst();
        UnitCode parent = parent(one);
        switch (random.nextInt(KINDS)) {
            case 0, 1 -> merge(successors, passages, random.nextBoolean() ? one.code() : fresh());
            case 2 -> split(successors, passages);
            case 3 -> alone(one, new NewUnit(one.code(), one.name() + "'", one.type(), parent), successors, passages);
            case 4 -> alone(one, new NewUnit(one.code(), one.name(), UnitType.WARD, parent), successors, passages);
            case 5 -> {
                UnitCode other =
                        districts.isEmpty() ? parent : districts.getFirst().code();
                alone(one, new NewUnit(one.code(), one.name(), one.type(), other), successors, passages);
            }
            case 6 -> {
                if (districts.size() > 1) {
                    passages.add(
                            way(districts.getFirst().code(), districts.getLast().code()));
                }
            }
            default -> {
                if (random.nextInt(6) == 0) {
                    districts.forEach(district -> passages.add(way(district.code(), new UnitCode("42"))));
                }
            }
        }
    }

    private void merge(List<NewUnit> successors, List<Passage> passages, UnitCode code) {
        int many = Math.min(communes.size(), 2 + random.nextInt(3));
        if (many < 2) {
            return;
        }
        Spell first = communes.getFirst();
        successors.add(new NewUnit(code, "Merged " + day, first.type(), parent(first)));
        communes.subList(0, many).forEach(commune -> passages.add(way(commune.code(), code)));
    }

    private void split(List<NewUnit> successors, List<Passage> passages) {
        if (communes.size() < 2) {
            return;
        }
        Spell one = communes.getFirst();
        UnitCode part = fresh();
        successors.add(new NewUnit(part, "Part " + day, UnitType.COMMUNE, parent(one)));
        passages.add(way(one.code(), part, "0.375", "0.25"));
        passages.add(way(one.code(), communes.get(1).code(), "0.625", "0.75"));
    }

    private static void alone(Spell from, NewUnit into, List<NewUnit> successors, List<Passage> passages) {
        successors.add(into);
        passages.add(way(from.code(), into.code()));
    }

    private UnitCode fresh() {
        return new UnitCode("%05d".formatted(50_000 + random.nextInt(49_000)));
    }

    private static UnitCode parent(Spell commune) {
        UnitCode parent = commune.parent();
        return parent == null ? new UnitCode("42") : parent;
    }

    private List<Spell> shuffled(History history, UnitType.Tier tier) {
        var units = new ArrayList<>(history.on(day.minusDays(1)).stream()
                .filter(unit -> unit.type().tier() == tier)
                .toList());
        Collections.shuffle(units, random);
        return units;
    }

    private static Passage way(UnitCode from, UnitCode into) {
        return new Passage(from, into, null, null);
    }

    private static Passage way(UnitCode from, UnitCode into, String ofArea, String ofPopulation) {
        return new Passage(from, into, new BigDecimal(ofArea), new BigDecimal(ofPopulation));
    }
}
