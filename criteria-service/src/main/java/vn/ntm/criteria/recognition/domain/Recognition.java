package vn.ntm.criteria.recognition.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.figure.Evidence;
import vn.ntm.ledger.domain.Decision;

/**
 * A fact about a unit's title (18/2022/QĐ-TTg). The programme year is the year for which it counts, not that of the
 * decision.
 *
 * @param round the round (đợt) of the year
 * @param decision of a submission: the proposal (tờ trình)
 * @param attestedOn the day by which a source attests it, where the decision's day is unknown
 * @param field the field of excellence of a model commune
 */
public record Recognition(
        Event event,
        Level level,
        UnitCode unit,
        UnitDay unitDay,
        @Nullable ProgrammeYear programmeYear,
        @Nullable Integer round,
        Decision decision,
        @Nullable LocalDate attestedOn,
        @Nullable String field,
        Counted counted,
        @Nullable String note) {

    /** @return what the fact rests on */
    public Evidence evidence() {
        return switch (event) {
            case RECOGNISED, ACKNOWLEDGED, SUBMITTED -> decision.number() == null ? Evidence.REPORT : Evidence.DECISION;
            case COUNCIL_VOTED -> Evidence.COUNCIL_VOTE;
            case INFERRED -> Evidence.INFERRED;
            case REPORTED -> Evidence.REPORT;
        };
    }

    /** Whether somebody holds the title by this fact, as far as the public record says. */
    public boolean givesTitle() {
        return event != Event.SUBMITTED;
    }
}
