package vn.ntm.ocop.ruleset.domain.sheet;

import java.math.BigDecimal;

/**
 * One option of an item (mức điểm). Two options of one item can carry equal points, so an option is its number.
 *
 * @param number its place among the options as printed, from 1
 */
public record ScoreOption(int number, BigDecimal points) {}
