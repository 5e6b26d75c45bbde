package vn.ntm.criteria.recognition.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.ProgrammeYear;

/**
 * The day on which the unit of a recognition is looked up, and from which its title counts as held.
 *
 * @param basis how the day is known
 */
public record UnitDay(LocalDate day, Basis basis) {

    /** How the day is known, the best first. */
    public enum Basis {
        /** The decision was signed on it. */
        SIGNED,
        /** A source attests the fact by then. */
        ATTESTED,
        /** No day is known: the last day of the programme year stands for it. */
        END_OF_PROGRAMME_YEAR
    }

    /** The best day that is known, or nothing. */
    public static Optional<UnitDay> of(
            @Nullable LocalDate signedOn, @Nullable LocalDate attestedOn, @Nullable ProgrammeYear year) {
        if (signedOn != null) {
            return Optional.of(new UnitDay(signedOn, Basis.SIGNED));
        }
        if (attestedOn != null) {
            return Optional.of(new UnitDay(attestedOn, Basis.ATTESTED));
        }
        return Optional.ofNullable(year).map(known -> new UnitDay(known.lastDay(), Basis.END_OF_PROGRAMME_YEAR));
    }
}
