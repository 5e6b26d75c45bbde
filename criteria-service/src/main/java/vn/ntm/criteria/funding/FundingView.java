package vn.ntm.criteria.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.Money;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;

/**
 * A line of programme money, as a report states it. A total and its parts can both be on file: do not add them.
 *
 * @param unitOn the day for which the unit's code is read; absent when no source says the year
 * @param sinceYear the first year, of a sum over several
 * @param amount absent when the print cannot be read safely; the note says why
 */
@Schema(name = "FundingEntry")
record FundingView(
        UUID id,
        UnitCode unitCode,
        @Nullable LocalDate unitOn,
        @Nullable ProgrammeYear programmeYear,
        @Nullable Integer sinceYear,
        @Nullable LocalDate periodEnd,
        FundingEntry.SourceKind sourceKind,
        FundingEntry.FundingMeasure measure,
        @Nullable Money amount,
        String source,
        Confidence confidence,
        @Nullable String note) {

    static FundingView of(FundingQueries.Listed listed) {
        var entry = listed.entry();
        BigDecimal amount = entry.amount();
        var provenance = entry.provenance();
        return new FundingView(
                listed.id(),
                entry.unit(),
                entry.unitOn(),
                entry.programmeYear(),
                entry.sinceYear(),
                entry.periodEnd(),
                entry.sourceKind(),
                entry.measure(),
                amount == null ? null : Money.dong(amount),
                provenance.source(),
                provenance.confidence(),
                provenance.note());
    }
}
