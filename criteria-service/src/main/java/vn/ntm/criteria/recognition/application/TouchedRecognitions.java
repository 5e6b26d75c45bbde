package vn.ntm.criteria.recognition.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.ntm.criteria.boundarychange.touched.Touch;
import vn.ntm.criteria.boundarychange.touched.TouchedFact;
import vn.ntm.criteria.boundarychange.touched.TouchedFacts;
import vn.ntm.criteria.lineage.domain.Spell;
import vn.ntm.criteria.lineage.domain.Subject;
import vn.ntm.criteria.recognition.domain.Event;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.recognition.domain.Recognition;
import vn.ntm.criteria.recognition.domain.Title;
import vn.ntm.criteria.recognition.domain.TitleBook;
import vn.ntm.criteria.recognition.domain.TitleStanding;
import vn.ntm.kernel.UnitCode;

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
        Stream<TouchedFact> direct = facts.known(touch.codes(), touch.knownAt()).stream()
                .filter(fact -> isLater(fact.recognition(), touch.effectiveOn())
                        || isSubmission(fact.recognition(), touch.units()))
                .map(TouchedRecognitions::direct);
        return Stream.concat(held, direct).toList();
    }

    @Override
    public List<TouchedFact> since(Set<UnitCode> codes, LocalDate day, Instant recordedAfter) {
        return facts.recordedAfter(recordedAfter).stream()
                .filter(fact -> codes.contains(fact.recognition().unit()))
                .filter(fact -> isLater(fact.recognition(), day))
                .map(TouchedRecognitions::direct)
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

    private static boolean isSubmission(Recognition recognition, List<Spell> units) {
        return recognition.event() == Event.SUBMITTED
                && units.stream()
                        .anyMatch(unit -> unit.code().equals(recognition.unit())
                                && unit.exists(recognition.unitDay().day()));
    }

    private static TouchedFact direct(RegisteredRecognition fact) {
        Recognition recognition = fact.recognition();
        return new TouchedFact(
                recognition.event() == Event.SUBMITTED ? Subject.SUBMISSION : Subject.TITLE,
                fact.id(),
                recognition.unit(),
                recognition.event() == Event.SUBMITTED
                        ? null
                        : recognition.level().name(),
                recognition.unitDay().day(),
                "/v1/recognitions/" + fact.id());
    }
}
