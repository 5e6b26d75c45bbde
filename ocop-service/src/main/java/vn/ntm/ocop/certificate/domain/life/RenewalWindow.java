package vn.ntm.ocop.certificate.domain.life;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which the re-evaluation of a certificate can be asked for, both included (26/2026/QĐ-TTg art. 7.6a: between 180
 * and 120 days before its end).
 *
 * @param opens the first day, as far as the end of the term is known
 * @param closes the last day
 */
public record RenewalWindow(DayBounds opens, DayBounds closes) {

    /** Whether it can be asked for on a day. */
    public enum WindowStanding {
        NOT_YET_OPEN,
        OPEN,
        CLOSED,
        /** The end of the term is not known well enough. */
        UNKNOWN
    }

    /** @param end of the term, without any extension */
    public static RenewalWindow before(DayBounds end, int opensDays, int closesDays) {
        return new RenewalWindow(end.minusDays(opensDays), end.minusDays(closesDays));
    }

    public WindowStanding on(LocalDate day) {
        if (opens.surelyAfter(day)) {
            return WindowStanding.NOT_YET_OPEN;
        }
        if (closes.surelyBefore(day)) {
            return WindowStanding.CLOSED;
        }
        return opens.surelyBy(day) && closes.surelyFrom(day) ? WindowStanding.OPEN : WindowStanding.UNKNOWN;
    }

    /** The last day, if it is known exactly. */
    public @Nullable LocalDate lastDay() {
        return closes.isExact() ? closes.latest() : null;
    }
}
