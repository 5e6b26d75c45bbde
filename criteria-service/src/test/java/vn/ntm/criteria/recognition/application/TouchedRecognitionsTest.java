package vn.ntm.criteria.recognition.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.boundarychange.touched.Touch;
import vn.ntm.criteria.boundarychange.touched.TouchedFact;
import vn.ntm.criteria.lineage.application.Lineages;
import vn.ntm.criteria.lineage.domain.Rulebook;
import vn.ntm.criteria.lineage.domain.Subject;
import vn.ntm.criteria.recognition.domain.Counted;
import vn.ntm.criteria.recognition.domain.Event;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.recognition.domain.Recognition;
import vn.ntm.criteria.recognition.domain.Revocation;
import vn.ntm.criteria.recognition.domain.UnitDay;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.lineage.domain.Change;
import vn.ntm.ledger.lineage.domain.Lineage;
import vn.ntm.ledger.lineage.domain.Spell;
import vn.ntm.ledger.lineage.domain.Step;
import vn.ntm.ledger.unit.UnitType;

/** A boundary change touches the submissions on which nothing is decided, also of a unit under its earlier name. */
class TouchedRecognitionsTest {

    private static final LocalDate RENAMED = LocalDate.of(2020, 1, 1);
    private static final LocalDate CHANGE = LocalDate.of(2025, 7, 1);
    private static final Instant NOW = Instant.parse("2025-06-01T00:00:00Z");
    private static final Spell EARLIER = spell(1, "18298", "An Phúc", null, RENAMED);
    private static final Spell UNIT = spell(2, "18299", "An Dũng", RENAMED, null);
    private static final Lineage LINEAGE =
            new Lineage(List.of(EARLIER, UNIT), List.of(new Step(EARLIER, UNIT, RENAMED, Change.RENAMED)));

    @Test
    void aSubmissionOnWhichNothingIsDecidedIsTouchedUnderAnEarlierNameToo() {
        assertThat(touched(
                        fact(1, Event.SUBMITTED, Level.ADVANCED, EARLIER, LocalDate.of(2019, 6, 1)),
                        fact(2, Event.SUBMITTED, Level.MODEL, UNIT, LocalDate.of(2024, 6, 1))))
                .extracting(TouchedFact::subject, TouchedFact::id, TouchedFact::unit)
                .containsExactly(
                        tuple(Subject.SUBMISSION, new UUID(0, 1), UNIT.code()),
                        tuple(Subject.SUBMISSION, new UUID(0, 2), UNIT.code()));
    }

    @Test
    void aSubmissionIsOpenUntilItsTitleOrAHigherOneIsGiven() {
        RegisteredRecognition submitted = fact(1, Event.SUBMITTED, Level.ADVANCED, EARLIER, LocalDate.of(2019, 6, 1));

        assertThat(submissions(submitted, fact(2, Event.RECOGNISED, Level.MODEL, UNIT, LocalDate.of(2021, 6, 1))))
                .isEmpty();
        assertThat(submissions(submitted, fact(2, Event.RECOGNISED, Level.STANDARD, UNIT, LocalDate.of(2021, 6, 1))))
                .hasSize(1);
        assertThat(submissions(submitted, fact(2, Event.RECOGNISED, Level.ADVANCED, EARLIER, LocalDate.of(2018, 6, 1))))
                .hasSize(1);
    }

    private static List<TouchedFact> submissions(RegisteredRecognition... facts) {
        return touched(facts).stream()
                .filter(fact -> fact.subject() == Subject.SUBMISSION)
                .toList();
    }

    private static List<TouchedFact> touched(RegisteredRecognition... facts) {
        var known = new KnownFacts(List.of(facts));
        var calendar = new Calendar(() -> NOW);
        return new TouchedRecognitions(known, new HeldTitles(known, new KnownLineage(), calendar))
                .touched(new Touch(LINEAGE, List.of(UNIT), CHANGE, NOW));
    }

    private static RegisteredRecognition fact(int id, Event event, Level level, Spell unit, LocalDate day) {
        var recognition = new Recognition(
                event,
                level,
                unit.code(),
                new UnitDay(day, UnitDay.Basis.SIGNED),
                null,
                null,
                new Decision("1/QĐ", "UBND", day, "a test", Confidence.HIGH),
                null,
                null,
                Counted.YES,
                null);
        return new RegisteredRecognition(new UUID(0, id), recognition, unit.name(), unit.type(), NOW);
    }

    private static Spell spell(int id, String code, String name, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Spell(new UUID(7, id), new UnitCode(code), name, UnitType.COMMUNE, new UnitCode("440"), from, to);
    }

    /** No rule is on file. */
    private record KnownLineage() implements Lineages {

        @Override
        public Lineage known(Instant knownAt) {
            return LINEAGE;
        }

        @Override
        public Lineage around(Set<UnitCode> units, Instant knownAt) {
            return LINEAGE;
        }

        @Override
        public Rulebook rules(Instant knownAt) {
            return new Rulebook(List.of());
        }
    }

    private record KnownFacts(List<RegisteredRecognition> known) implements TitleFacts {

        private KnownFacts {
            known = List.copyOf(known);
        }

        @Override
        public List<RegisteredRecognition> ofYear(ProgrammeYear year, UnitCode unit, Instant knownAt) {
            return known;
        }

        @Override
        public List<RegisteredRecognition> known(Instant knownAt) {
            return known;
        }

        @Override
        public List<RegisteredRecognition> known(Set<UnitCode> units, Instant knownAt) {
            return known;
        }

        @Override
        public Set<UnitCode> withMoreThanFacts(AsOf asOf) {
            return Set.of();
        }

        @Override
        public List<TitleCensus.Counted> byFactsAlone(AsOf asOf) {
            return List.of();
        }

        @Override
        public List<Revocation> revocations(Instant knownAt) {
            return List.of();
        }

        @Override
        public List<RegisteredRecognition> recordedAfter(Set<UnitCode> units, Instant instant) {
            return known;
        }
    }
}
