package vn.ntm.criteria.assessment.application.export;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.kernel.UnitCode;

/**
 * Which values are wanted in a file.
 *
 * @param unit only of this one and of those that lie in it; of all if there is none
 * @param knownAt the values that held then
 */
public record ExportOrder(
        SetVersion set, Period period, @Nullable UnitCode unit, Instant knownAt) {}
