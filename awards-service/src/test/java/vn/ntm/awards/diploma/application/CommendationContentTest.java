package vn.ntm.awards.diploma.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ntm.awards.commendation.application.RegisteredCommendation;
import vn.ntm.awards.commendation.domain.Commendation;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.commendation.domain.Recipients;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.unit.UnitType;
import vn.ntm.proof.commendation.CommendationStatus;
import vn.ntm.proving.place.Position;

/** What can be vouched for, and what has become of it, follows from the facts. */
class CommendationContentTest {

    private static final LocalDate SIGNED = LocalDate.of(2026, 8, 5);

    @Test
    void aCommendationOfWhichAllIsOnRecordIsProvable() {
        assertThat(CommendationContent.missing(commendation(RecipientKind.INDIVIDUAL, null, 1)))
                .isEmpty();
    }

    @Test
    void aNumberOfRecipientsIsNobodysDiploma() {
        assertThat(CommendationContent.missing(commendation(RecipientKind.INDIVIDUAL, null, 35)))
                .containsExactly(Part.ONE_RECIPIENT);
        assertThat(CommendationContent.missing(commendation(RecipientKind.UNSPLIT, null, 42)))
                .containsExactly(Part.ONE_RECIPIENT, Part.RECIPIENT_KIND);
    }

    @Test
    void aNameThatIsTakenBackMakesItAnotherContent() {
        var named = commendation(RecipientKind.COLLECTIVE, "Hội Nông dân", 1);
        var signed = new Place(
                new Position(7), named.key(), CommendationContent.of(named).hash());

        assertThat(StatusOfPlace.of(signed, registered(named, null), SIGNED)).isEqualTo(CommendationStatus.VALID);
        var unnamed = commendation(RecipientKind.COLLECTIVE, null, 1);
        assertThat(StatusOfPlace.of(signed, registered(unnamed, null), SIGNED)).isEqualTo(CommendationStatus.CORRECTED);
    }

    @Test
    void whatTheRegisterNoLongerHoldsIsCorrected() {
        assertThat(StatusOfPlace.of(new Place(new Position(7), "t-1", "another"), null, SIGNED))
                .isEqualTo(CommendationStatus.CORRECTED);
    }

    @Test
    void anAnnulmentGoesBeforeAllFromItsDayOn() {
        var commendation = commendation(RecipientKind.INDIVIDUAL, null, 1);
        var annulled = registered(commendation, SIGNED.plusDays(9));
        var signed = new Place(
                new Position(7),
                commendation.key(),
                CommendationContent.of(commendation).hash());

        assertThat(StatusOfPlace.of(signed, annulled, SIGNED.plusDays(8))).isEqualTo(CommendationStatus.VALID);
        assertThat(StatusOfPlace.of(signed, annulled, SIGNED.plusDays(9))).isEqualTo(CommendationStatus.ANNULLED);
        assertThat(StatusOfPlace.of(new Place(new Position(8), "t-1", "another"), annulled, SIGNED.plusDays(9)))
                .isEqualTo(CommendationStatus.ANNULLED);
    }

    private static RegisteredCommendation registered(Commendation commendation, @Nullable LocalDate annulledOn) {
        var award = new RegisteredCommendation.Award(null, null, null, null, null, annulledOn);
        return new RegisteredCommendation(commendation, award, "Hà Tĩnh", UnitType.PROVINCE, Instant.EPOCH);
    }

    private static Commendation commendation(RecipientKind kind, @Nullable String name, int count) {
        return new Commendation(
                "t-1",
                new ProgrammeYear(2026),
                "Bằng khen",
                new Decision("1/QĐ-UBND", "Chủ tịch UBND tỉnh", SIGNED, "a test", Confidence.HIGH),
                null,
                new Recipients(kind, name, new UnitCode("42"), count),
                null,
                null);
    }
}
