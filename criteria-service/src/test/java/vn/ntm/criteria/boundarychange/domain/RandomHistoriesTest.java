package vn.ntm.criteria.boundarychange.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.lineage.domain.Lineage;
import vn.ntm.ledger.lineage.domain.Spell;
import vn.ntm.ledger.lineage.domain.Step;
import vn.ntm.ledger.unit.UnitType;

/** Whatever changes come, history stays whole: histories are drawn by chance, from fixed seeds. */
class RandomHistoriesTest {

    private static final int HISTORIES = 60;
    private static final int CHANGES = 25;
    private static final int DISTRICTS = 4;
    private static final int COMMUNES = 24;

    @Test
    void historyStaysWholeWhateverChangesCome() {
        int done = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            var random = new Random(seed);
            History history = beginning();
            LocalDate day = History.BEGINNING;
            int rows = history.spells().size();
            var days = new ArrayList<LocalDate>();
            for (int i = 0; i < CHANGES; i++) {
                day = day.plusDays(30L + random.nextInt(400));
                if (RandomChange.drawn(history, day, random)) {
                    done++;
                    days.add(day);
                    conserved(history, day, History::area, BigDecimal.valueOf(COMMUNES));
                    conserved(
                            history,
                            day,
                            History::population,
                            BigDecimal.valueOf(COMMUNES).multiply(History.PEOPLE));
                }
                assertThat(history.spells().size())
                        .as("history rows are never fewer")
                        .isGreaterThanOrEqualTo(rows);
                rows = history.spells().size();
            }
            whole(history, days);
        }
        assertThat(done).as("changes that fitted").isGreaterThan(HISTORIES * CHANGES / 2);
    }

    private static void whole(History history, List<LocalDate> days) {
        Lineage lineage = history.lineage();
        for (LocalDate change : days) {
            for (LocalDate day : List.of(change.minusDays(1), change)) {
                noUnitsOverlap(history, day);
                everyUnitLiesInOneThatExists(history, day);
            }
            countedByLaterUnitsNothingIsLostAndNothingDouble(history, lineage, change.minusDays(1), days.getLast());
        }
        noUnitComesFromItself(history);
        everyEndHasASuccessorAndEveryBeginningAnOrigin(history);
    }

    /** No code belongs to two units of a day. */
    private static void noUnitsOverlap(History history, LocalDate day) {
        assertThat(history.on(day)).extracting(Spell::code).doesNotHaveDuplicates();
    }

    /** The communes of the day are the whole province, its area and its people, to the digit. */
    private static void conserved(
            History history, LocalDate day, BiFunction<History, Spell, BigDecimal> measure, BigDecimal whole) {
        BigDecimal sum = history.on(day).stream()
                .filter(unit -> unit.type().tier() == UnitType.Tier.COMMUNE)
                .map(unit -> measure.apply(history, unit))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(whole);
    }

    private static void everyUnitLiesInOneThatExists(History history, LocalDate day) {
        Set<UnitCode> codes = new HashSet<>();
        history.on(day).forEach(unit -> codes.add(unit.code()));
        assertThat(history.on(day))
                .allSatisfy(unit -> assertThat(unit.parent() == null || codes.contains(unit.parent()))
                        .isTrue());
    }

    private static void countedByLaterUnitsNothingIsLostAndNothingDouble(
            History history, Lineage lineage, LocalDate day, LocalDate later) {
        var reached = new HashSet<Spell>();
        for (Spell unit : history.on(day)) {
            Set<Spell> today = lineage.onDay(unit, later);
            assertThat(today)
                    .isNotEmpty()
                    .allSatisfy(found -> assertThat(found.exists(later)).isTrue());
            reached.addAll(today);
        }
        List<String> codes =
                reached.stream().map(unit -> unit.code().value()).sorted().toList();
        assertThat(codes)
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(history.on(later).stream()
                        .map(unit -> unit.code().value())
                        .sorted()
                        .toList());
    }

    private static void noUnitComesFromItself(History history) {
        for (Spell unit : history.spells()) {
            assertThat(reachable(unit, history.steps(), new HashSet<>())).doesNotContain(unit.id());
        }
    }

    private static Set<UUID> reachable(Spell unit, List<Step> steps, Set<UUID> found) {
        steps.stream()
                .filter(step -> step.predecessor().id().equals(unit.id()))
                .filter(step -> found.add(step.successor().id()))
                .forEach(step -> reachable(step.successor(), steps, found));
        return found;
    }

    private static void everyEndHasASuccessorAndEveryBeginningAnOrigin(History history) {
        for (Spell unit : history.spells()) {
            boolean leads = history.steps().stream()
                    .anyMatch(step -> step.predecessor().id().equals(unit.id()));
            boolean comes = history.steps().stream()
                    .anyMatch(step -> step.successor().id().equals(unit.id()));
            assertThat(leads).as(unit.toString()).isEqualTo(unit.to() != null);
            assertThat(comes || History.BEGINNING.equals(unit.from()))
                    .as(unit.toString())
                    .isTrue();
        }
    }

    private static History beginning() {
        var history = new History();
        history.add("42", "Province", UnitType.PROVINCE, "", BigDecimal.ZERO);
        for (int i = 0; i < DISTRICTS; i++) {
            history.add("%03d".formatted(100 + i), "District " + i, UnitType.DISTRICT, "42", BigDecimal.ZERO);
        }
        for (int i = 0; i < COMMUNES; i++) {
            history.add(
                    "%05d".formatted(10_000 + i),
                    "Commune " + i,
                    UnitType.COMMUNE,
                    "%03d".formatted(100 + i % DISTRICTS),
                    BigDecimal.ONE);
        }
        return history;
    }
}
