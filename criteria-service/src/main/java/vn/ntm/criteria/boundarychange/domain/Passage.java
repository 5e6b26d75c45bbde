package vn.ntm.criteria.boundarychange.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;

/**
 * A unit that ends passes, wholly or in part, into one that begins or goes on.
 *
 * @param areaShare how much of the predecessor's area goes this way, of 1; absent when it is not known
 * @param populationShare how much of its population, of 1; absent when it is not known
 */
public record Passage(
        UnitCode predecessor,
        UnitCode successor,
        @Nullable BigDecimal areaShare,
        @Nullable BigDecimal populationShare) {}
