package vn.ntm.criteria.recognition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.lineage.domain.CarryOverRule;
import vn.ntm.criteria.lineage.domain.Rulebook;
import vn.ntm.criteria.lineage.domain.Subject;
import vn.ntm.criteria.lineage.domain.Treatment;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.lineage.domain.Change;
import vn.ntm.ledger.lineage.domain.Lineage;
import vn.ntm.ledger.lineage.domain.Spell;
import vn.ntm.ledger.lineage.domain.Step;
import vn.ntm.ledger.unit.UnitType;

/** Which titles a unit holds, by what was given to it and by what its predecessors left to it. */
class TitleBookTest {

    private static final LocalDate MERGER = LocalDate.of(2020, 1, 1);
    private static final LocalDate BEFORE = LocalDate.of(2019, 6, 1);
    private static final LocalDate AFTER = LocalDate.of(2023, 12, 20);

    private final Spell one = spell(1, "18298", UnitType.COMMUNE, null, MERGER);
    private final Spell other = spell(2, "18301", UnitType.COMMUNE, null, MERGER);
    private final Spell merged = spell(3, "18298", UnitType.COMMUNE, MERGER, null);
    private final List<TitleFact> facts = new ArrayList<>();
    private final List<CarryOverRule> rules = new ArrayList<>();

    @Test
    void aModelCommuneHoldsTheAdvancedAndTheStandardTitleToo() {
        given(one, Event.RECOGNISED, Level.MODEL, BEFORE);

        assertThat(standing(one, Level.STANDARD, BEFORE)).isEqualTo(TitleStanding.HELD);
        assertThat(standing(one, Level.ADVANCED, BEFORE)).isEqualTo(TitleStanding.HELD);
        assertThat(standing(one, Level.URBAN_CIVILISED, BEFORE)).isEqualTo(TitleStanding.NOT_HELD);
        assertThat(standing(one, Level.MODEL, BEFORE.minusDays(1))).isEqualTo(TitleStanding.NOT_HELD);
    }

    @Test
    void aSubmissionGivesNoTitle() {
        given(one, Event.SUBMITTED, Level.STANDARD, BEFORE);

        assertThat(standing(one, Level.STANDARD, BEFORE)).isEqualTo(TitleStanding.NOT_HELD);
    }

    @Test
    void aMergedCommuneAwaitsItsAcknowledgementAndHoldsTheTitleFromThenOn() {
        rule(Level.STANDARD, Treatment.ACKNOWLEDGE_FIRST);
        given(one, Event.RECOGNISED, Level.STANDARD, BEFORE);
        given(merged, Event.ACKNOWLEDGED, Level.STANDARD, AFTER);

        Title awaiting = book().on(merged, Level.STANDARD, AFTER.minusDays(1));
        assertThat(awaiting.standing()).isEqualTo(TitleStanding.AWAITS_ACKNOWLEDGEMENT);
        assertThat(awaiting.facts()).extracting(fact -> fact.unit().code()).containsExactly(one.code());
        assertThat(awaiting.steps()).hasSize(1);
        assertThat(awaiting.rule()).map(CarryOverRule::legalBasis).hasValue("a letter");
        assertThat(standing(merged, Level.STANDARD, AFTER)).isEqualTo(TitleStanding.HELD);
    }

    @Test
    void aCommuneThatWasRecognisedHigherAfterItsMergerNeedsNoAcknowledgement() {
        rule(Level.STANDARD, Treatment.ACKNOWLEDGE_FIRST);
        given(one, Event.RECOGNISED, Level.STANDARD, BEFORE);
        given(merged, Event.RECOGNISED, Level.ADVANCED, AFTER);

        assertThat(standing(merged, Level.STANDARD, AFTER)).isEqualTo(TitleStanding.HELD);
        assertThat(book().on(merged, Level.STANDARD, AFTER).rule()).isEmpty();
    }

    @Test
    void whereNoRuleIsOnFileTheAnswerSaysSoAndDoesNotGuess() {
        rule(Level.STANDARD, Treatment.ACKNOWLEDGE_FIRST);
        given(one, Event.RECOGNISED, Level.ADVANCED, BEFORE);

        assertThat(standing(merged, Level.ADVANCED, AFTER)).isEqualTo(TitleStanding.NO_RULE_ON_FILE);
        assertThat(book().on(merged, Level.ADVANCED, AFTER).rule()).isEmpty();
        assertThat(standing(merged, Level.STANDARD, AFTER)).isEqualTo(TitleStanding.AWAITS_ACKNOWLEDGEMENT);
    }

    @Test
    void aTitleGoesOnOnlyIfEveryPredecessorHeldIt() {
        rule(null, Treatment.CARRIES);
        given(one, Event.RECOGNISED, Level.STANDARD, BEFORE);

        assertThat(standing(merged, Level.STANDARD, AFTER)).isEqualTo(TitleStanding.ENDED);

        given(other, Event.RECOGNISED, Level.STANDARD, BEFORE);
        assertThat(standing(merged, Level.STANDARD, AFTER)).isEqualTo(TitleStanding.HELD);
        assertThat(book().on(merged, Level.STANDARD, AFTER).facts()).hasSize(2);
    }

    @Test
    void aUnitThatGoesOnAndTakesInOneThatHeldTheTitleMustHaveHeldItToo() {
        rule(null, Treatment.CARRIES);
        given(one, Event.RECOGNISED, Level.STANDARD, BEFORE);
        var takingIn = spell(6, "18299", UnitType.COMMUNE, null, null);
        var lineage = new Lineage(List.of(one, takingIn), List.of(new Step(one, takingIn, MERGER, Change.MERGED)));
        var book = new TitleBook(lineage, new Rulebook(rules), facts, List.of());

        Title title = book.on(takingIn, Level.STANDARD, AFTER);

        assertThat(title.standing()).isEqualTo(TitleStanding.ENDED);
        assertThat(title.facts()).hasSize(1);
    }

    @Test
    void aTitleThatEndsWithItsUnitIsNotHeldByTheSuccessor() {
        rule(null, Treatment.ENDS);
        given(one, Event.RECOGNISED, Level.STANDARD, BEFORE);

        assertThat(standing(merged, Level.STANDARD, AFTER)).isEqualTo(TitleStanding.ENDED);
    }

    @Test
    void factsThatSourcesContradictMakeADisputedTitle() {
        facts.add(fact(one, Event.RECOGNISED, Level.ADVANCED, BEFORE, Counted.DISPUTED));

        assertThat(standing(one, Level.ADVANCED, BEFORE)).isEqualTo(TitleStanding.DISPUTED);

        given(one, Event.RECOGNISED, Level.STANDARD, BEFORE);
        assertThat(standing(one, Level.STANDARD, BEFORE)).isEqualTo(TitleStanding.HELD);
    }

    @Test
    void theRuleForATypeOfSuccessorWeighsMoreThanTheOneForATitle() {
        var ward = spell(4, "18298", UnitType.WARD, MERGER, null);
        var step = new Step(one, ward, MERGER, Change.MERGED);
        var book = new Rulebook(List.of(
                rule("A", "STANDARD", null, Treatment.ACKNOWLEDGE_FIRST),
                rule("B", null, UnitType.WARD, Treatment.ENDS)));

        assertThat(book.rule(Subject.TITLE, "STANDARD", step))
                .map(CarryOverRule::code)
                .hasValue("B");
    }

    @Test
    void whatAwaitedAcknowledgementAwaitsItUnderAnotherDistrictToo() {
        var moved = spell(5, "18298", UnitType.COMMUNE, AFTER, null);
        var closed =
                new Spell(merged.id(), merged.code(), merged.name(), merged.type(), merged.parent(), MERGER, AFTER);
        rule(Level.STANDARD, Treatment.ACKNOWLEDGE_FIRST);
        rules.add(new CarryOverRule(
                "MOVED",
                Subject.TITLE,
                null,
                Change.REPARENTED,
                null,
                null,
                null,
                Treatment.CARRIES,
                null,
                "a test",
                Confidence.HIGH,
                null));
        given(one, Event.RECOGNISED, Level.STANDARD, BEFORE);
        var lineage = new Lineage(
                List.of(one, other, closed, moved),
                List.of(
                        new Step(one, closed, MERGER, Change.MERGED),
                        new Step(closed, moved, AFTER, Change.REPARENTED)));

        Title title = new TitleBook(lineage, new Rulebook(rules), facts, List.of()).on(moved, Level.STANDARD, AFTER);

        assertThat(title.standing()).isEqualTo(TitleStanding.AWAITS_ACKNOWLEDGEMENT);
        assertThat(title.rule()).map(CarryOverRule::legalBasis).hasValue("a letter");
        assertThat(title.steps()).hasSize(2);
    }

    private TitleStanding standing(Spell unit, Level level, LocalDate day) {
        return book().on(unit, level, day).standing();
    }

    private TitleBook book() {
        var lineage = new Lineage(
                List.of(one, other, merged),
                List.of(new Step(one, merged, MERGER, Change.MERGED), new Step(other, merged, MERGER, Change.MERGED)));
        return new TitleBook(lineage, new Rulebook(rules), facts, List.of());
    }

    private void given(Spell unit, Event event, Level level, LocalDate day) {
        facts.add(fact(unit, event, level, day, Counted.YES));
    }

    private TitleFact fact(Spell unit, Event event, Level level, LocalDate day, Counted counted) {
        var decision = new Decision("1/QĐ-UBND", "Chủ tịch UBND tỉnh", day, "a test", Confidence.HIGH);
        var recognition = new Recognition(
                event,
                level,
                unit.code(),
                new UnitDay(day, UnitDay.Basis.SIGNED),
                null,
                null,
                decision,
                null,
                null,
                counted,
                null);
        return new TitleFact(new UUID(9, facts.size()), unit, recognition);
    }

    private void rule(@Nullable Level level, Treatment treatment) {
        rules.add(rule("R" + rules.size(), level == null ? null : level.name(), null, treatment));
    }

    private static CarryOverRule rule(
            String code, @Nullable String title, @Nullable UnitType successor, Treatment treatment) {
        return new CarryOverRule(
                code,
                Subject.TITLE,
                title,
                Change.MERGED,
                successor,
                null,
                LocalDate.of(2025, 7, 1),
                treatment,
                "a letter",
                "a test",
                Confidence.HIGH,
                null);
    }

    private static Spell spell(int id, String code, UnitType type, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Spell(new UUID(0, id), new UnitCode(code), "An Dũng", type, new UnitCode("442"), from, to);
    }
}
