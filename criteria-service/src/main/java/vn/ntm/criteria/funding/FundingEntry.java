package vn.ntm.criteria.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.Provenance;

/**
 * A line of programme money, as a report states it. A total and its parts can both be on file: they are never added.
 *
 * @param unitOn the day for which the unit's code is read; absent when no source says the year
 * @param sinceYear the first year, of a sum over several
 * @param sourceKind whose money it is, as the report groups it
 * @param measure whether it was mobilised, allocated or given as a reward
 * @param amount in VND; absent when the print cannot be read safely
 */
record FundingEntry(
        UnitCode unit,
        @Nullable LocalDate unitOn,
        @Nullable ProgrammeYear programmeYear,
        @Nullable Integer sinceYear,
        @Nullable LocalDate periodEnd,
        SourceKind sourceKind,
        FundingMeasure measure,
        @Nullable BigDecimal amount,
        Provenance provenance) {

    /** Whose money it is. */
    enum SourceKind {
        TOTAL,
        BUDGET,
        BUDGET_CENTRAL,
        BUDGET_DIRECT,
        BUDGET_INTEGRATED,
        CREDIT,
        ENTERPRISE,
        PEOPLE,
        /** All sponsorship (đỡ đầu, tài trợ) of the year. */
        SPONSORSHIP_TOTAL,
        /** The line "other: sponsorship" of a whole-programme table. */
        SPONSORSHIP_OTHER,
        SPONSORSHIP_CALLED_BY_DISTRICTS,
        SPONSORSHIP_ASSIGNED_UNITS,
        SPONSORSHIP_PROVINCE_LEVEL,
        SPONSORSHIP_DISTRICT_LEVEL,
        REWARD_FROM_PROVINCE
    }

    /** What was done with it. */
    enum FundingMeasure {
        MOBILISED,
        ALLOCATED,
        REWARD
    }
}
