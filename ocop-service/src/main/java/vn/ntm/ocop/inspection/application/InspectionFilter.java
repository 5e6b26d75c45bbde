package vn.ntm.ocop.inspection.application;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;

/**
 * Which post-checks are wanted.
 *
 * @param unit where one took place, or a unit above it on that day
 * @param product the key of a product about which something was found
 * @param breach whether something was found not to be in order
 */
public record InspectionFilter(
        @Nullable UnitCode unit,
        @Nullable String product,
        @Nullable UUID certificate,
        @Nullable LocalDate inspectedOn,
        @Nullable Boolean breach) {}
