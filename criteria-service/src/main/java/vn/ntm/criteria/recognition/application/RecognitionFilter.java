package vn.ntm.criteria.recognition.application;

import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.recognition.domain.Counted;
import vn.ntm.criteria.recognition.domain.Event;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.unit.UnitType;

/**
 * Which recognitions are wanted; what is absent does not narrow.
 *
 * @param unit the unit of the fact, or one above it on the day of the fact
 * @param decisionNumber as printed
 */
public record RecognitionFilter(
        @Nullable ProgrammeYear programmeYear,
        @Nullable Event event,
        @Nullable Level level,
        UnitType.@Nullable Tier tier,
        @Nullable UnitCode unit,
        @Nullable String decisionNumber,
        @Nullable Counted counted) {}
