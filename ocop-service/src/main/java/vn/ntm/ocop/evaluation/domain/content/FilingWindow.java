package vn.ntm.ocop.evaluation.domain.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a re-evaluation is filed (26/2026/QĐ-TTg art. 7.6a): counted back from the end of the certificate.
 *
 * @param opens the first day
 * @param closes the last day in time
 * @param lateUntil the last day on which it is taken although it is late (art. 12.3); absent if no rule of the day takes it
 */
public record FilingWindow(
        LocalDate opens, LocalDate closes, @Nullable LocalDate lateUntil) {

    /**
     * @param end the last day of the certificate
     * @param opensDays so many days before it at the earliest
     * @param closesDays so many days before it at the latest
     * @param mostLateDays so many days after it, if the rules of the day let a certificate outlast its end
     */
    public static FilingWindow of(LocalDate end, int opensDays, int closesDays, @Nullable Integer mostLateDays) {
        return new FilingWindow(
                end.minusDays(opensDays),
                end.minusDays(closesDays),
                mostLateDays == null ? null : end.plusDays(mostLateDays));
    }

    /** Whether a file that is handed in on the day is taken. */
    public Taken on(LocalDate day) {
        if (day.isBefore(opens)) {
            return Taken.NOT;
        }
        if (!day.isAfter(closes)) {
            return Taken.IN_TIME;
        }
        return lateUntil != null && !day.isAfter(lateUntil) ? Taken.LATE : Taken.NOT;
    }

    /** The last day on which a file is taken, in time or late. */
    public LocalDate last() {
        return lateUntil == null ? closes : lateUntil;
    }

    /** How a file is taken. */
    public enum Taken {
        IN_TIME,
        LATE,
        NOT
    }
}
