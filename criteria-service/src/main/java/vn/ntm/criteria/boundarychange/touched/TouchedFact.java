package vn.ntm.criteria.boundarychange.touched;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.lineage.domain.Subject;
import vn.ntm.kernel.UnitCode;

/**
 * Something on file about a unit.
 *
 * @param id by which the feature knows it
 * @param unit the code of the unit of the eve through which it is touched
 * @param title the title, if it is about one
 * @param on the day of the fact; absent when none is known
 * @param href where it is read
 */
public record TouchedFact(
        Subject subject,
        UUID id,
        UnitCode unit,
        @Nullable String title,
        @Nullable LocalDate on,
        String href) {

    /** The same, touched through that unit: on file it may be under an earlier code. */
    public TouchedFact through(UnitCode other) {
        return new TouchedFact(subject, id, other, title, on, href);
    }
}
