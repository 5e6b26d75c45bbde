package vn.ntm.criteria.boundarychange.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.lineage.domain.CarryOverRule;
import vn.ntm.criteria.lineage.domain.Rulebook;
import vn.ntm.criteria.lineage.domain.Subject;
import vn.ntm.criteria.lineage.domain.Treatment;
import vn.ntm.criteria.recognition.domain.Counted;
import vn.ntm.criteria.recognition.domain.Event;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.recognition.domain.Recognition;
import vn.ntm.criteria.recognition.domain.Title;
import vn.ntm.criteria.recognition.domain.TitleBook;
import vn.ntm.criteria.recognition.domain.TitleFact;
import vn.ntm.criteria.recognition.domain.TitleStanding;
import vn.ntm.criteria.recognition.domain.UnitDay;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.lineage.domain.Change;
import vn.ntm.ledger.lineage.domain.Lineage;
import vn.ntm.ledger.lineage.domain.Spell;
import vn.ntm.ledger.unit.UnitType;

/** No recognition outlives its unit but by a rule, whatever changes and recognitions come. */
class RandomTitlesTest {

    private static final int HISTORIES = 40;
    private static final int CHANGES = 15;
    private static final int COMMUNES = 15;
    private static final List<Level> LEVELS = List.of(Level.values());

    /** Of a merger acknowledgement is asked, of a split no rule is on file, whatever else happens a title goes on. */
    private static final Rulebook RULES = new Rulebook(Arrays.stream(Change.values())
            .filter(change -> change != Change.SPLIT)
            .map(RandomTitlesTest::rule)
            .toList());

    @Test
    void noRecognitionOutlivesItsUnitButByARule() {
        int held = 0;
        int rested = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            var random = new Random(seed);
            var history = new History();
            history.add("42", "Province", UnitType.PROVINCE, "", BigDecimal.ZERO);
            history.add("101", "District", UnitType.DISTRICT, "42", BigDecimal.ZERO);
            history.add("102", "District", UnitType.DISTRICT, "42", BigDecimal.ZERO);
            for (int i = 0; i < COMMUNES; i++) {
                String parent = i % 2 == 0 ? "101" : "102";
                history.add("%05d".formatted(10_000 + i), "Commune " + i, UnitType.COMMUNE, parent, BigDecimal.ONE);
            }
            LocalDate day = History.BEGINNING;
            for (int i = 0; i < CHANGES; i++) {
                day = day.plusDays(30L + random.nextInt(300));
                RandomChange.drawn(history, day, random);
            }
            List<TitleFact> facts = facts(history, random);
            Lineage lineage = history.lineage();
            var book = new TitleBook(lineage, RULES, facts, List.of());
            for (Spell unit : history.on(day)) {
                for (Level level : Level.values()) {
                    Title title = book.on(unit, level, day);
                    explained(title, unit, day);
                    held += title.standing() == TitleStanding.HELD ? 1 : 0;
                    rested += title.standing() == TitleStanding.AWAITS_ACKNOWLEDGEMENT ? 1 : 0;
                }
            }
        }
        assertThat(held).isPositive();
        assertThat(rested).isPositive();
    }

    private static void explained(Title title, Spell unit, LocalDate day) {
        for (TitleFact fact : title.facts()) {
            LocalDate on = fact.recognition().unitDay().day();
            assertThat(fact.unit().exists(on)).isTrue();
            assertThat(on).isBeforeOrEqualTo(day);
            assertThat(fact.recognition().level().includes(title.level())).isTrue();
        }
        if (title.standing() == TitleStanding.HELD) {
            assertThat(title.facts()).isNotEmpty();
            assertThat(title.steps()).extracting("change").doesNotContain(Change.MERGED, Change.SPLIT);
            boolean itsOwn = title.facts().stream().allMatch(fact -> fact.unit().equals(unit));
            assertThat(itsOwn || !title.steps().isEmpty()).isTrue();
        }
        if (title.standing() == TitleStanding.NOT_HELD) {
            assertThat(title.facts()).isEmpty();
        }
    }

    /** Recognitions of units of any time, each on a day of its unit. */
    private static List<TitleFact> facts(History history, Random random) {
        var facts = new ArrayList<TitleFact>();
        for (Spell unit : history.spells()) {
            if (unit.type().tier() == UnitType.Tier.COMMUNE && random.nextInt(3) == 0) {
                LocalDate from = unit.from() == null ? History.BEGINNING : unit.from();
                Level level = LEVELS.get(random.nextInt(LEVELS.size()));
                facts.add(new TitleFact(new UUID(7, facts.size()), unit, recognition(unit, level, from)));
            }
        }
        return facts;
    }

    private static Recognition recognition(Spell unit, Level level, LocalDate day) {
        return new Recognition(
                Event.RECOGNISED,
                level,
                unit.code(),
                new UnitDay(day, UnitDay.Basis.SIGNED),
                null,
                null,
                new Decision("1/QĐ", null, day, "a test", Confidence.HIGH),
                null,
                null,
                Counted.YES,
                null);
    }

    private static CarryOverRule rule(Change change) {
        Treatment treatment = change == Change.MERGED ? Treatment.ACKNOWLEDGE_FIRST : Treatment.CARRIES;
        return new CarryOverRule(
                change.name(),
                Subject.TITLE,
                null,
                change,
                null,
                null,
                null,
                treatment,
                null,
                "a test",
                Confidence.HIGH,
                null);
    }
}
