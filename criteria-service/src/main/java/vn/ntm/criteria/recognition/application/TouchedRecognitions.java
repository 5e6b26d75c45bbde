package vn.ntm.criteria.recognition.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.ntm.criteria.boundarychange.touched.Touch;
import vn.ntm.criteria.boundarychange.touched.TouchedFact;
import vn.ntm.criteria.boundarychange.touched.TouchedFacts;
import vn.ntm.criteria.lineage.domain.Subject;
import vn.ntm.criteria.recognition.domain.Event;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.recognition.domain.Recognition;
import vn.ntm.criteria.recognition.domain.Title;
import vn.ntm.criteria.recognition.domain.TitleBook;
import vn.ntm.criteria.recognition.domain.TitleStanding;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.lineage.domain.Spell;

/**
 * What a boundary change touches of recognitions: each title that a unit holds or that rests, by each fact that gives
 * it, also one that its predecessors left it; open submissions; and what is dated after the change.
 */
@ApplicationScoped
class TouchedRecognitions implements TouchedFacts {

    private final TitleFacts facts;
    private final HeldTitles titles;

    TouchedRecognitions(TitleFacts facts, HeldTitles titles) {
        this.facts = facts;
        this.titles = titles;
    }

    @Override
    public List<TouchedFact> touched(Touch touch) {
        TitleBook book = titles.book(touch.lineage(), touch.knownAt());
        Stream<TouchedFact> held = touch.units().stream()
                .flatMap(unit -> Arrays.stream(Level.values())
                        .map(level -> book.on(unit, level, touch.eve()))
                        .filter(TouchedRecognitions::isAlive)
                        .flatMap(TouchedRecognitions::facts));
        List<RegisteredRecognition> known = facts.known(touch.lineage().codes(), touch.knownAt());
        Stream<TouchedFact> later = known.stream()
                .filter(fact -> isLater(fact.recognition(), touch.effectiveOn()))
                .filter(fact -> touch.codes().contains(fact.recognition().unit()))
                .map(fact -> direct(fact, fact.recognition().unit()));
        return Stream.of(held, open(known, touch), later)
                .flatMap(found -> found)
                .toList();
    }

    @Override
    public List<TouchedFact> since(Set<UnitCode> codes, LocalDate day, Instant recordedAfter) {
        return facts.recordedAfter(codes, recordedAfter).stream()
                .filter(fact -> isLater(fact.recognition(), day))
                .map(fact -> direct(fact, fact.recognition().unit()))
                .toList();
    }

    private static boolean isAlive(Title title) {
        return title.spokenOf() && title.standing() != TitleStanding.ENDED && title.standing() != TitleStanding.REVOKED;
    }

    private static Stream<TouchedFact> facts(Title title) {
        return title.facts().stream()
                .map(fact -> new TouchedFact(
                        Subject.TITLE,
                        fact.id(),
                        title.unit().code(),
                        title.level().name(),
                        fact.recognition().unitDay().day(),
                        "/v1/recognitions/" + fact.id()));
    }

    private static boolean isLater(Recognition recognition, LocalDate day) {
        return !recognition.unitDay().day().isBefore(day);
    }

    /** The submissions of before the change on which nothing was decided, also of a unit under an earlier name. */
    private static Stream<TouchedFact> open(List<RegisteredRecognition> known, Touch touch) {
        Map<UnitCode, List<Recognition>> given = known.stream()
                .map(RegisteredRecognition::recognition)
                .filter(Recognition::givesTitle)
                .flatMap(recognition -> unit(recognition, touch).map(unit -> Map.entry(unit, recognition)).stream())
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return known.stream()
                .filter(fact -> fact.recognition().event() == Event.SUBMITTED)
                .filter(fact -> !isLater(fact.recognition(), touch.effectiveOn()))
                .flatMap(fact -> unit(fact.recognition(), touch)
                        .filter(unit -> given.getOrDefault(unit, List.of()).stream()
                                .noneMatch(decided -> decides(decided, fact.recognition())))
                        .map(unit -> direct(fact, unit))
                        .stream());
    }

    /** The unit that ends of which it speaks. */
    private static Optional<UnitCode> unit(Recognition recognition, Touch touch) {
        return touch.unit(recognition.unit(), recognition.unitDay().day()).map(Spell::code);
    }

    private static boolean decides(Recognition decided, Recognition submitted) {
        return decided.level().includes(submitted.level())
                && !decided.unitDay().day().isBefore(submitted.unitDay().day());
    }

    private static TouchedFact direct(RegisteredRecognition fact, UnitCode unit) {
        Recognition recognition = fact.recognition();
        return new TouchedFact(
                recognition.event() == Event.SUBMITTED ? Subject.SUBMISSION : Subject.TITLE,
                fact.id(),
                unit,
                recognition.event() == Event.SUBMITTED
                        ? null
                        : recognition.level().name(),
                recognition.unitDay().day(),
                "/v1/recognitions/" + fact.id());
    }
}
