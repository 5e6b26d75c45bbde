package vn.ntm.criteria.modelplace.application;

import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.modelplace.domain.PlaceKind;
import vn.ntm.criteria.modelplace.domain.PlaceStanding;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;

/**
 * Which places are wanted.
 *
 * @param unit its commune or a unit above it, on the day of its code
 * @param liesIn the unit in which it lies on the day of the question
 * @param programmeYear only places recognised for it
 * @param village a part of the village's name
 */
public record PlaceFilter(
        @Nullable PlaceKind kind,
        @Nullable UnitCode unit,
        @Nullable UnitCode liesIn,
        @Nullable PlaceStanding standing,
        @Nullable ProgrammeYear programmeYear,
        @Nullable String village) {}
