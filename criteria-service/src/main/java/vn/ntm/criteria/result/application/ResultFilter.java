package vn.ntm.criteria.result.application;

import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;

/**
 * Which entries are wanted.
 *
 * @param unit the commune or a unit above it, on the last day of the period
 * @param liesIn the unit in which what the commune had lies on the day of the question
 * @param counted only entries that figures add up: of a year the whole before its halves, of a stock what nothing later replaces
 */
public record ResultFilter(
        @Nullable String measure,
        @Nullable UnitCode unit,
        @Nullable UnitCode liesIn,
        @Nullable ProgrammeYear programmeYear,
        boolean counted) {}
