package vn.ntm.ocop.inspection.domain;

import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;

/**
 * Where a post-check took place.
 *
 * @param unit by its code of that day
 * @param address as the record has it; of a household it says where somebody lives
 */
public record InspectedPlace(UnitCode unit, @Nullable String address) {}
