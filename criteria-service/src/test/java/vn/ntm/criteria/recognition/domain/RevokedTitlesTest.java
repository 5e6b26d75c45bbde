package vn.ntm.criteria.recognition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.lineage.domain.Rulebook;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.lineage.domain.Change;
import vn.ntm.ledger.lineage.domain.Lineage;
import vn.ntm.ledger.lineage.domain.Spell;
import vn.ntm.ledger.lineage.domain.Step;
import vn.ntm.ledger.unit.UnitType;

/** A revocation ends a title on its day, and changes nothing of what was before. */
class RevokedTitlesTest {

    private static final LocalDate RECOGNISED = LocalDate.of(2020, 1, 15);
    private static final LocalDate REVOKED = LocalDate.of(2023, 5, 4);
    private static final LocalDate MOVED = LocalDate.of(2025, 1, 1);

    private final Spell commune = spell(1, "18298", null, MOVED);
    private final Spell moved = spell(2, "18298", MOVED, null);
    private final List<TitleFact> facts = new ArrayList<>();
    private final List<Revocation> revocations = new ArrayList<>();
    private Change change = Change.REPARENTED;

    @Test
    void aTitleIsHeldUntilTheEveOfItsRevocation() {
        given(Level.STANDARD, RECOGNISED, Counted.YES);
        revoked(Level.STANDARD, REVOKED);

        assertThat(on(Level.STANDARD, REVOKED.minusDays(1)).standing()).isEqualTo(TitleStanding.HELD);
        Title ended = on(Level.STANDARD, REVOKED);
        assertThat(ended.standing()).isEqualTo(TitleStanding.REVOKED);
        assertThat(ended.revocation()).map(Revocation::revokedOn).hasValue(REVOKED);
        assertThat(ended.facts()).hasSize(1);
    }

    @Test
    void theTitlesThatIncludeItEndWithItAndTheOthersStay() {
        given(Level.MODEL, RECOGNISED, Counted.YES);
        revoked(Level.ADVANCED, REVOKED);

        assertThat(on(Level.STANDARD, REVOKED).standing()).isEqualTo(TitleStanding.HELD);
        assertThat(on(Level.ADVANCED, REVOKED).standing()).isEqualTo(TitleStanding.REVOKED);
        assertThat(on(Level.MODEL, REVOKED).standing()).isEqualTo(TitleStanding.REVOKED);
    }

    @Test
    void aTitleThatWasNeverHeldIsNotRevokedWithALowerOne() {
        given(Level.STANDARD, RECOGNISED, Counted.YES);
        revoked(Level.STANDARD, REVOKED);

        assertThat(on(Level.ADVANCED, REVOKED).standing()).isEqualTo(TitleStanding.NOT_HELD);
    }

    @Test
    void whoIsRecognisedAgainHoldsTheTitleAgain() {
        given(Level.STANDARD, RECOGNISED, Counted.YES);
        revoked(Level.STANDARD, REVOKED);
        given(Level.STANDARD, REVOKED.plusYears(1), Counted.YES);

        assertThat(on(Level.STANDARD, REVOKED.plusMonths(11)).standing()).isEqualTo(TitleStanding.REVOKED);
        Title again = on(Level.STANDARD, REVOKED.plusYears(1));
        assertThat(again.standing()).isEqualTo(TitleStanding.HELD);
        assertThat(again.revocation()).isEmpty();
        assertThat(again.facts()).hasSize(1);
    }

    @Test
    void whatIsDisputedSinceDoesNotBringBackWhatWasHeldBefore() {
        given(Level.STANDARD, RECOGNISED, Counted.YES);
        revoked(Level.STANDARD, REVOKED);
        given(Level.STANDARD, REVOKED.plusYears(1), Counted.DISPUTED);

        assertThat(on(Level.STANDARD, REVOKED.plusYears(1)).standing()).isEqualTo(TitleStanding.DISPUTED);
    }

    @Test
    void aUnitThatOnlyComesUnderAnotherParentHasItsTitleStillRevoked() {
        given(Level.STANDARD, RECOGNISED, Counted.YES);
        revoked(Level.STANDARD, REVOKED);

        Title still = book().on(moved, Level.STANDARD, MOVED);

        assertThat(still.standing()).isEqualTo(TitleStanding.REVOKED);
        assertThat(still.revocation()).map(Revocation::revokedOn).hasValue(REVOKED);
        assertThat(still.steps()).hasSize(1);
    }

    @Test
    void aMergedUnitInheritsNoRevokedTitle() {
        change = Change.MERGED;
        given(Level.STANDARD, RECOGNISED, Counted.YES);
        revoked(Level.STANDARD, REVOKED);

        assertThat(book().on(moved, Level.STANDARD, MOVED).standing()).isEqualTo(TitleStanding.NOT_HELD);
    }

    private Title on(Level level, LocalDate day) {
        return book().on(commune, level, day);
    }

    private TitleBook book() {
        var lineage = new Lineage(List.of(commune, moved), List.of(new Step(commune, moved, MOVED, change)));
        return new TitleBook(lineage, new Rulebook(List.of()), facts, revocations);
    }

    private void given(Level level, LocalDate day, Counted counted) {
        var recognition = new Recognition(
                Event.RECOGNISED,
                level,
                commune.code(),
                new UnitDay(day, UnitDay.Basis.SIGNED),
                null,
                null,
                decision(day),
                null,
                null,
                counted,
                null);
        facts.add(new TitleFact(new UUID(9, facts.size()), commune, recognition));
    }

    private void revoked(Level level, LocalDate day) {
        revocations.add(new Revocation(new UUID(8, 0), level, commune.code(), day, decision(day)));
    }

    private static Decision decision(LocalDate day) {
        return new Decision("1/QĐ-UBND", "Chủ tịch UBND tỉnh", day, "a test", Confidence.HIGH);
    }

    private static Spell spell(int id, String code, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Spell(
                new UUID(0, id), new UnitCode(code), "An Dũng", UnitType.COMMUNE, new UnitCode("442"), from, to);
    }
}
