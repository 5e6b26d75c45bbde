package vn.ntm.ocop.revocation.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days within which a certificate is revoked (26/2026/QĐ-TTg art. 8.4). The day from which they run does not count, and the
 * last one counts whole (Civil Code of 2015, arts. 147 and 148). What is decided later holds all the same: no source says that
 * it does not.
 *
 * @param lastDay the last of them
 */
public record RevocationTerm(LocalDate lastDay) {

    public static RevocationTerm of(Conclusion conclusion, int days) {
        return new RevocationTerm(conclusion.concludedOn().plusDays(days));
    }

    /** How many days after the last one it is; 0 if it is not. */
    public long daysLate(LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(lastDay, day));
    }
}
