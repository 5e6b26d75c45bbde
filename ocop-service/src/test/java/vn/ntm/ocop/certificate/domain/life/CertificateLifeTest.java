package vn.ntm.ocop.certificate.domain.life;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.ocop.certificate.domain.life.Lives.certified;
import static vn.ntm.ocop.certificate.domain.life.Lives.event;
import static vn.ntm.ocop.certificate.domain.life.Lives.extended;
import static vn.ntm.ocop.certificate.domain.life.Lives.followed;
import static vn.ntm.ocop.certificate.domain.life.Lives.issued;
import static vn.ntm.ocop.certificate.domain.life.Lives.signed;
import static vn.ntm.ocop.certificate.domain.life.Lives.superseded;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent.Kind;

/** Every state, on both sides of the day on which it begins. */
class CertificateLifeTest {

    /** Lâm Đồng, 3981/QĐ-UBND of 2026-08-05, prints the end 2029-08-05. */
    @ParameterizedTest
    @CsvSource({
        "2026-08-05,2026-08-04,NOT_YET_VALID,NOT_YET_ISSUED",
        "2026-08-05,2026-08-05,ACTIVE,WITHIN_TERM",
        "2026-08-05,2029-08-05,ACTIVE,WITHIN_TERM",
        "2026-08-05,2029-08-06,EXPIRED,TERM_ENDED",
        "2024-02-29,2027-02-28,ACTIVE,WITHIN_TERM",
        "2024-02-29,2027-03-01,EXPIRED,TERM_ENDED",
        "2025-02-28,2028-02-28,ACTIVE,WITHIN_TERM",
        "2025-02-28,2028-02-29,EXPIRED,TERM_ENDED",
        "2023-12-31,2026-12-31,ACTIVE,WITHIN_TERM"
    })
    void aTermIsOf36MonthsAndItsLastDayBelongsToIt(
            String signedOn, LocalDate day, CertificateState state, StateReason why) {
        assertThat(signed(signedOn).on(day)).isEqualTo(Standing.of(state, why));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-09,ACTIVE,WITHIN_TERM",
        "2024-09-10,REVOKED,REVOCATION_DECIDED",
        "2030-01-01,REVOKED,REVOCATION_DECIDED"
    })
    void aRevocationCountsFromItsDayAndForGood(LocalDate day, CertificateState state, StateReason why) {
        var life = signed("2024-01-10", event(Kind.REVOKED, "2024-09-10"));

        assertThat(life.on(day)).isEqualTo(Standing.of(state, why));
    }

    @Test
    void whatHasRunOutStaysExpiredThoughADecisionCallsItRevoked() {
        var life = signed("2021-01-10", event(Kind.REVOKED, "2024-01-11"));

        assertThat(life.on(LocalDate.of(2024, 1, 11)))
                .isEqualTo(Standing.of(CertificateState.EXPIRED, StateReason.TERM_ENDED));
        assertThat(signed("2021-01-10", event(Kind.REVOKED, "2024-01-10"))
                        .on(LocalDate.of(2025, 1, 1))
                        .state())
                .isEqualTo(CertificateState.REVOKED);
    }

    @ParameterizedTest
    @CsvSource({"2024-09-09,ACTIVE", "2024-09-10,WITHDRAWN", "2029-01-01,WITHDRAWN"})
    void aRecognitionThatIsTakenBackHoldsNoMore(LocalDate day, CertificateState state) {
        assertThat(signed("2024-01-10", event(Kind.WITHDRAWN, "2024-09-10"))
                        .on(day)
                        .state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-31,ACTIVE",
        "2024-04-01,UNDER_VERIFICATION",
        "2024-04-30,UNDER_VERIFICATION",
        "2024-05-01,ACTIVE",
        "2024-06-01,UNDER_VERIFICATION",
        "2024-06-30,UNDER_VERIFICATION",
        "2024-07-01,REVOKED"
    })
    void itHoldsWhileItIsVerifiedUntilItIsClearedOrRevoked(LocalDate day, CertificateState state) {
        var life = signed(
                "2024-01-10",
                event(Kind.VERIFICATION_OPENED, "2024-04-01"),
                event(Kind.VERIFICATION_CLEARED, "2024-05-01"),
                event(Kind.VERIFICATION_OPENED, "2024-06-01"),
                event(Kind.REVOKED, "2024-07-01"));

        assertThat(life.on(day).state()).isEqualTo(state);
    }

    @Test
    void aVerificationOutlivesNoTermAndCanOpenAndCloseInADay() {
        var open = signed("2024-01-10", event(Kind.VERIFICATION_OPENED, "2026-12-01"));
        var brief = signed(
                "2024-01-10",
                event(Kind.VERIFICATION_OPENED, "2024-04-01"),
                event(Kind.VERIFICATION_CLEARED, "2024-04-01"));

        assertThat(open.on(LocalDate.of(2027, 1, 10)).state()).isEqualTo(CertificateState.UNDER_VERIFICATION);
        assertThat(open.on(LocalDate.of(2027, 1, 11)).state()).isEqualTo(CertificateState.EXPIRED);
        assertThat(brief.on(LocalDate.of(2024, 4, 1)).state()).isEqualTo(CertificateState.ACTIVE);
    }

    /** The term ends on 2026-01-10. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-10,ACTIVE,WITHIN_TERM",
        "2026-01-11,EXTENDED,LATE_EVALUATION",
        "2026-07-09,EXTENDED,LATE_EVALUATION",
        "2026-07-10,EXPIRED,EXTENSION_ENDED"
    })
    void anExtensionBeginsWhereTheTermEndsThoughItIsGrantedLater(
            LocalDate day, CertificateState state, StateReason why) {
        var life = signed("2023-01-10", extended("2026-02-01", "2026-07-09"));

        assertThat(life.on(day)).isEqualTo(Standing.of(state, why));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-30,EXTENDED", "2026-05-01,EXPIRED", "2026-07-09,EXPIRED"})
    void anExtensionEndsWithTheResult(LocalDate day, CertificateState state) {
        var life =
                signed("2023-01-10", extended("2026-01-05", "2026-07-09"), event(Kind.EXTENSION_ENDED, "2026-05-01"));

        assertThat(life.on(day).state()).isEqualTo(state);
    }

    @Test
    void aResultWithinTheTermTakesNothingOfTheTerm() {
        var life =
                signed("2023-01-10", extended("2025-12-01", "2026-07-09"), event(Kind.EXTENSION_ENDED, "2025-12-20"));

        assertThat(life.on(LocalDate.of(2026, 1, 10)).state()).isEqualTo(CertificateState.ACTIVE);
        assertThat(life.on(LocalDate.of(2026, 1, 11)).state()).isEqualTo(CertificateState.EXPIRED);
    }

    @ParameterizedTest
    @CsvSource({"2025-05-31,ACTIVE,", "2025-06-01,SUPERSEDED,00000000-0000-0000-0000-000000000002"})
    void aSuccessorTakesThePlaceFromItsOwnDay(LocalDate day, CertificateState state, @Nullable UUID successor) {
        var filed = signed("2024-01-10", superseded("2025-06-01")).on(day);
        var followed = followed(
                        signed("2024-01-10"), DayBounds.exactly(LocalDate.of(2025, 6, 1), DayBounds.Basis.SIGNED))
                .on(day);

        assertThat(filed.state()).isEqualTo(state);
        assertThat(filed.successor()).isEqualTo(successor);
        assertThat(followed).isEqualTo(filed);
    }

    @Test
    void aRenewalEndsTheExtension() {
        var life = signed("2023-01-10", extended("2026-01-05", "2026-07-09"), superseded("2026-05-01"));

        assertThat(life.on(LocalDate.of(2026, 4, 30)).state()).isEqualTo(CertificateState.EXTENDED);
        assertThat(life.on(LocalDate.of(2026, 5, 1)).state()).isEqualTo(CertificateState.SUPERSEDED);
    }

    @Test
    void whatRanOutBeforeItsSuccessorCameIsExpired() {
        var life = signed("2021-01-10", superseded("2024-06-01"));

        assertThat(life.on(LocalDate.of(2024, 6, 1)).state()).isEqualTo(CertificateState.EXPIRED);
    }

    /** Of most of the public record only the year is known. */
    @ParameterizedTest
    @CsvSource({
        "2022-12-31,NOT_YET_VALID,NOT_YET_ISSUED",
        "2023-01-01,UNKNOWN,ISSUE_DAY_NOT_ON_RECORD",
        "2024-12-30,UNKNOWN,ISSUE_DAY_NOT_ON_RECORD",
        "2024-12-31,ACTIVE,WITHIN_TERM",
        "2026-01-01,ACTIVE,WITHIN_TERM",
        "2026-01-02,UNKNOWN,END_NOT_ON_RECORD",
        "2027-12-31,UNKNOWN,END_NOT_ON_RECORD",
        "2028-01-01,EXPIRED,TERM_ENDED"
    })
    void whereOnlyTheYearIsKnownItHoldsSurelyOnlyBetweenTheBounds(
            LocalDate day, CertificateState state, StateReason why) {
        assertThat(issued(certified(2023, null, null, null)).on(day)).isEqualTo(Standing.of(state, why));
    }

    @Test
    void aDayThatComesOnRecordAnswersWhatWasUnknown() {
        LocalDate day = LocalDate.of(2026, 11, 26);

        assertThat(issued(certified(2023, "2023-12-26", null, null)).on(day).state())
                .isEqualTo(CertificateState.ACTIVE);
        assertThat(issued(certified(2023, null, null, null)).on(day).state()).isEqualTo(CertificateState.UNKNOWN);
        assertThat(issued(certified(2023, null, "2023-11-20", null)).on(day).state())
                .isEqualTo(CertificateState.EXPIRED);
        assertThat(issued(certified(2023, null, "2023-12-20", null)).on(day).state())
                .isEqualTo(CertificateState.ACTIVE);
    }

    @Test
    void whereNothingIsKnownNothingIsSaid() {
        var life = issued(certified(null, null, null, null));

        assertThat(life.on(LocalDate.of(2024, 1, 1))).isEqualTo(Standing.unknown(StateReason.ISSUE_DAY_NOT_ON_RECORD));
    }

    @Test
    void whatIsRevokedIsRevokedHoweverLittleIsKnownOfItsTerm() {
        var life = issued(certified(null, null, null, null), event(Kind.REVOKED, "2024-06-01"));

        assertThat(life.on(LocalDate.of(2024, 6, 1)).state()).isEqualTo(CertificateState.REVOKED);
        assertThat(life.on(LocalDate.of(2024, 5, 31)).state()).isEqualTo(CertificateState.UNKNOWN);
    }

    @Test
    void aSuccessorOfAnUnknownDayLeavesOpenWhichOfTheTwoHolds() {
        var bounds =
                new DayBounds(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31), DayBounds.Basis.PROGRAMME_YEAR);
        var life = followed(signed("2024-06-01"), bounds);

        assertThat(life.on(LocalDate.of(2024, 12, 31)).state()).isEqualTo(CertificateState.ACTIVE);
        assertThat(life.on(LocalDate.of(2025, 1, 1)).reason()).isEqualTo(StateReason.SUCCESSOR_DAY_NOT_ON_RECORD);
        assertThat(life.on(LocalDate.of(2026, 12, 31)).state()).isEqualTo(CertificateState.SUPERSEDED);
    }

    @ParameterizedTest
    @CsvSource({
        "ACTIVE,YES",
        "EXTENDED,YES",
        "UNDER_VERIFICATION,YES",
        "NOT_YET_VALID,NO",
        "EXPIRED,NO",
        "SUPERSEDED,NO",
        "REVOKED,NO",
        "WITHDRAWN,NO",
        "UNKNOWN,UNKNOWN"
    })
    void theStateSaysWhetherItHolds(CertificateState state, Validity validity) {
        assertThat(state.validity()).isEqualTo(validity);
    }
}
