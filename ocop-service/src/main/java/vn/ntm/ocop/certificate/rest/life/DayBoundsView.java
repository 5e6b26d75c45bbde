package vn.ntm.ocop.certificate.rest.life;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.ocop.certificate.domain.life.DayBounds;

/**
 * A day as far as the record tells it.
 *
 * @param day the day, if it is known
 * @param earliest not before this day; absent if nothing says so
 * @param latest not after this day; absent if nothing says so
 * @param basis how it is known
 */
@Schema(name = "DayBounds")
public record DayBoundsView(
        @Nullable LocalDate day,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        DayBasis basis) {

    public static DayBoundsView of(DayBounds bounds) {
        return new DayBoundsView(
                bounds.isExact() ? bounds.latest() : null,
                bounds.earliest(),
                bounds.latest(),
                DayBasis.valueOf(bounds.basis().name()));
    }

    /** How a day is known, the best first. */
    @Schema(name = "DayBasis")
    public enum DayBasis {
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
        /** In the programme year or in the year that follows. */
        PROGRAMME_YEAR,
        NOT_ON_RECORD
    }
}
