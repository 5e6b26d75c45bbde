package vn.ntm.ocop.scoring.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a member ticked at an item.
 *
 * @param option its number; absent if nothing is ticked
 */
public record Choice(String member, @Nullable Integer option, BigDecimal points) {}
