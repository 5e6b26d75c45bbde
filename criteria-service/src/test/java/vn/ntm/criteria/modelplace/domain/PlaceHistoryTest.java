package vn.ntm.criteria.modelplace.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.ledger.domain.Decision;

/** What may follow what in the life of a model place. */
class PlaceHistoryTest {

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    @Test
    void aPlaceHoldsFromItsRecognitionUntilThatIsRevoked() {
        PlaceHistory history =
                history(recognised(1, "2021-06-01"), revoked(1, "2023-02-01"), recognised(2, "2024-05-01"));

        assertThat(history.fault()).isEmpty();
        assertThat(history.on(LocalDate.of(2021, 5, 31))).isEqualTo(PlaceStanding.NOT_RECOGNISED);
        assertThat(history.on(LocalDate.of(2021, 6, 1))).isEqualTo(PlaceStanding.HOLDS);
        assertThat(history.on(LocalDate.of(2023, 1, 31))).isEqualTo(PlaceStanding.HOLDS);
        assertThat(history.on(LocalDate.of(2023, 2, 1))).isEqualTo(PlaceStanding.REVOKED);
        assertThat(history.on(LocalDate.of(2024, 5, 1))).isEqualTo(PlaceStanding.HOLDS);
    }

    @Test
    void whatHoldsIsNotRecognisedOnceMore() {
        assertThat(history(recognised(1, "2021-06-01"), recognised(2, "2022-06-01"))
                        .fault())
                .contains(PlaceFault.HOLDS_ALREADY);
    }

    @Test
    void onlyWhatHoldsIsRevokedAndOnce() {
        assertThat(history(revoked(1, "2021-06-01")).fault()).contains(PlaceFault.DOES_NOT_HOLD);
        assertThat(history(recognised(1, "2021-06-01"), revoked(1, "2022-06-01"), revoked(2, "2023-06-01"))
                        .fault())
                .contains(PlaceFault.DOES_NOT_HOLD);
    }

    @Test
    void decisionsFollowEachOtherDayByDay() {
        assertThat(history(recognised(1, "2021-06-01"), revoked(1, "2021-06-01"))
                        .fault())
                .contains(PlaceFault.NOT_AFTER_THE_LAST);
        assertThat(history(recognised(1, "2021-06-01"), revoked(1, "2021-06-02"))
                        .fault())
                .isEmpty();
    }

    @Test
    void nothingWasDecidedBeforeThePlaceWasThere() {
        assertThat(history(recognised(1, "2019-12-31")).fault()).contains(PlaceFault.BEFORE_THE_PLACE);
        assertThat(history(recognised(1, "2020-01-01")).fault()).isEmpty();
    }

    /** 189/QĐ-UBND of 2024-01-17 counts for 2023; no decision of 2023 counts for 2024. */
    @Test
    void aRecognitionCountsForAYearThatHasBegun() {
        assertThat(history(recognised(1, "2024-01-17", 2023)).fault()).isEmpty();
        assertThat(history(recognised(1, "2023-12-31", 2024)).fault()).contains(PlaceFault.BEFORE_ITS_YEAR);
    }

    @Test
    void aDecisionStandsInThePlaceOfTheOneThatHasItsTurn() {
        PlaceHistory history = history(recognised(1, "2021-06-01"), revoked(1, "2023-02-01"));

        PlaceHistory corrected = history.with(recognised(1, "2021-07-01"));

        assertThat(corrected.events()).hasSize(2);
        assertThat(corrected.at(PlaceDecision.RECOGNISED, 1))
                .hasValueSatisfying(event -> assertThat(event.signedOn()).isEqualTo("2021-07-01"));
        assertThat(corrected.nextTurn(PlaceDecision.RECOGNISED)).isEqualTo(2);
        assertThat(history.with(recognised(1, "2023-03-01")).fault()).contains(PlaceFault.NOT_AFTER_THE_LAST);
    }

    private static PlaceHistory history(PlaceEvent... events) {
        return new PlaceHistory(SINCE, List.copyOf(Arrays.asList(events)));
    }

    private static PlaceEvent recognised(int turn, String day) {
        return recognised(turn, day, LocalDate.parse(day).getYear());
    }

    private static PlaceEvent recognised(int turn, String day, int year) {
        return event(PlaceDecision.RECOGNISED, turn, day, new ProgrammeYear(year), null);
    }

    private static PlaceEvent revoked(int turn, String day) {
        return event(PlaceDecision.REVOKED, turn, day, null, "a reason");
    }

    private static PlaceEvent event(
            PlaceDecision event, int turn, String day, @Nullable ProgrammeYear year, @Nullable String reason) {
        LocalDate signedOn = LocalDate.parse(day);
        var decision = new Decision("1/QĐ-UBND", "UBND huyện", signedOn, "a test", Confidence.HIGH);
        return new PlaceEvent(event, turn, signedOn, year, null, reason, decision, null);
    }
}
