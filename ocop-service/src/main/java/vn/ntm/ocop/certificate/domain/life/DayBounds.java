package vn.ntm.ocop.certificate.domain.life;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A day as far as the record tells it: one of the days from the earliest to the latest, both included.
 *
 * @param earliest absent when nothing says that it was not before
 * @param latest absent when nothing says that it was not after
 * @param basis how it is known
 */
public record DayBounds(
        @Nullable LocalDate earliest, @Nullable LocalDate latest, Basis basis) {

    /** How a day is known, the best first. */
    public enum Basis {
        /** A source states the day. */
        STATED,
        /** The decision was signed on it. */
        SIGNED,
        /** Counted by the legal term from the other end, which is known. */
        TERM,
        /** The public record reports that it ran out. */
        REPORT,
        /** Not before the day of the evaluation, and not after the year that follows. */
        EVALUATION,
        /** In the programme year or in the year that follows, in which decisions on it are signed too. */
        PROGRAMME_YEAR,
        NOT_ON_RECORD
    }

    /** Nothing is on record. */
    public static final DayBounds UNKNOWN = new DayBounds(null, null, Basis.NOT_ON_RECORD);

    public static DayBounds exactly(LocalDate day, Basis basis) {
        return new DayBounds(day, day, basis);
    }

    public boolean isExact() {
        return earliest != null && earliest.equals(latest);
    }

    public boolean surelyBefore(LocalDate day) {
        return latest != null && latest.isBefore(day);
    }

    public boolean surelyAfter(LocalDate day) {
        return earliest != null && earliest.isAfter(day);
    }

    /** Whether it is the day or one before it. */
    public boolean surelyBy(LocalDate day) {
        return latest != null && !latest.isAfter(day);
    }

    /** Whether it is the day or one after it. */
    public boolean surelyFrom(LocalDate day) {
        return earliest != null && !earliest.isBefore(day);
    }

    DayBounds minusDays(int days) {
        return new DayBounds(
                earliest == null ? null : earliest.minusDays(days),
                latest == null ? null : latest.minusDays(days),
                basis);
    }

    DayBounds plus(Period term, Basis as) {
        return new DayBounds(
                earliest == null ? null : earliest.plus(term), latest == null ? null : latest.plus(term), as);
    }
}
