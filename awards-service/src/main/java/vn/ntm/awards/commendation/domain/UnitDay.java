package vn.ntm.awards.commendation.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.ProgrammeYear;

/**
 * The day of a commendation, for which the code of its unit is read.
 *
 * @param basis how the day is known
 */
public record UnitDay(LocalDate day, Basis basis) {

    /** How the day is known, the best first. */
    public enum Basis {
        /** The decision was signed on it. */
        SIGNED,
        /** It was handed over, or announced, on it. */
        OCCASION,
        /** No day is known: the last day of the programme year stands for it. */
        END_OF_PROGRAMME_YEAR
    }

    /** The best day that is known. */
    public static UnitDay of(@Nullable LocalDate signedOn, @Nullable LocalDate occasionOn, ProgrammeYear year) {
        if (signedOn != null) {
            return new UnitDay(signedOn, Basis.SIGNED);
        }
        return occasionOn == null
                ? new UnitDay(year.lastDay(), Basis.END_OF_PROGRAMME_YEAR)
                : new UnitDay(occasionOn, Basis.OCCASION);
    }

    /** Whether it can be a day of the past: where none is known, whether the programme year has begun. */
    public boolean hasComeBy(LocalDate today) {
        return switch (basis) {
            case SIGNED, OCCASION -> !day.isAfter(today);
            case END_OF_PROGRAMME_YEAR -> day.getYear() <= today.getYear();
        };
    }
}
