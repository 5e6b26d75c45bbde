package vn.ntm.ocop.certificate.domain.life;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.ocop.certificate.domain.life.Lives.certified;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.ocop.certificate.domain.life.DayBounds.Basis;

class CertificateTermTest {

    @ParameterizedTest
    @CsvSource({
        // year, evaluated, signed, expires: from, from at the latest, basis; until, at the latest, basis
        "2026,2026-06-01,2026-08-05,2029-08-05,2026-08-05,2026-08-05,SIGNED,2029-08-05,2029-08-05,STATED",
        "2026,2026-06-01,2026-08-05,,2026-08-05,2026-08-05,SIGNED,2029-08-05,2029-08-05,TERM",
        "2026,2026-06-01,,2029-08-05,2026-08-05,2026-08-05,TERM,2029-08-05,2029-08-05,STATED",
        "2024,,,2027-02-28,2024-02-28,2024-02-29,TERM,2027-02-28,2027-02-28,STATED",
        "2025,,,2028-02-29,2025-02-28,2025-02-28,TERM,2028-02-29,2028-02-29,STATED",
        "2023,2023-12-26,,,2023-12-26,2024-12-31,EVALUATION,2026-12-26,2027-12-31,EVALUATION",
        "2023,,,,2023-01-01,2024-12-31,PROGRAMME_YEAR,2026-01-01,2027-12-31,PROGRAMME_YEAR",
        ",,,,,,NOT_ON_RECORD,,,NOT_ON_RECORD"
    })
    void eachEndIsToldAsFarAsItIsKnown(
            @Nullable Integer year,
            @Nullable String evaluatedOn,
            @Nullable String signedOn,
            @Nullable String expiresOn,
            @Nullable LocalDate from,
            @Nullable LocalDate fromLatest,
            Basis fromBasis,
            @Nullable LocalDate until,
            @Nullable LocalDate untilLatest,
            Basis untilBasis) {
        assertThat(CertificateTerm.of(certified(year, evaluatedOn, signedOn, expiresOn)))
                .isEqualTo(new CertificateTerm(
                        new DayBounds(from, fromLatest, fromBasis), new DayBounds(until, untilLatest, untilBasis)));
    }

    @Test
    void aReportThatItRanOutBoundsItsEnd() {
        CertificateTerm term = CertificateTerm.of(certified(2020, null, null, null));
        LocalDate by = LocalDate.of(2023, 12, 31);

        assertThat(term.reported(new LapseReport(null, by)).until())
                .isEqualTo(new DayBounds(LocalDate.of(2023, 1, 1), by, Basis.REPORT));
        assertThat(term.reported(new LapseReport(LocalDate.of(2023, 6, 30), by)).until())
                .isEqualTo(DayBounds.exactly(LocalDate.of(2023, 6, 30), Basis.REPORT));
        assertThat(term.reported(new LapseReport(null, LocalDate.of(2022, 6, 1)))
                        .until())
                .isEqualTo(new DayBounds(null, LocalDate.of(2022, 6, 1), Basis.REPORT));
        assertThat(CertificateTerm.of(certified(null, null, null, null))
                        .reported(new LapseReport(null, by))
                        .until())
                .isEqualTo(new DayBounds(null, by, Basis.REPORT));
    }

    @Test
    void aReportSaysNothingNewOfATermThatHadEnded() {
        CertificateTerm term = CertificateTerm.of(certified(2018, null, "2018-05-05", null));

        assertThat(term.reported(new LapseReport(null, LocalDate.of(2022, 1, 1))))
                .isEqualTo(term);
    }

    /** Every day of four years: the last day is 36 months on, and from it at most two first days are possible. */
    @Test
    void aTermReadBackFromItsEndHoldsItsBeginning() {
        for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() < 2027; day = day.plusDays(1)) {
            LocalDate lastDay = day.plusMonths(36);
            DayBounds from = CertificateTerm.of(certified(null, null, null, lastDay.toString()))
                    .from();
            assertThat(from.surelyAfter(day) || from.surelyBefore(day))
                    .as("%s", day)
                    .isFalse();
            assertThat(from.isExact())
                    .as("%s", day)
                    .isEqualTo(!lastDay.equals(LocalDate.of(2027, 2, 28)) || day.getYear() != 2024);
        }
    }
}
