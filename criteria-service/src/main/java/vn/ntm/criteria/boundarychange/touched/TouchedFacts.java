package vn.ntm.criteria.boundarychange.touched;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.ntm.kernel.UnitCode;

/**
 * A feature that keeps something about units, and is asked what of it a boundary change touches. Every bean of this
 * type is asked. Both questions are about all units at once, so that a change of a whole province is one query.
 */
public interface TouchedFacts {

    /** What stands about these units on the eve of the change, and what is dated after it. */
    List<TouchedFact> touched(Touch touch);

    /** What came on file after that instant and is about these codes on that day or later. */
    List<TouchedFact> since(Set<UnitCode> codes, LocalDate day, Instant recordedAfter);
}
