package vn.ntm.criteria.result.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.result.application.ResultSheet;
import vn.ntm.kernel.UnitCode;

/**
 * What is on file of a commune for a period.
 *
 * @param unitCode the commune, by its code on the last day of the period
 * @param results in the order of their measures; a measure of which nothing was reported is not among them
 * @param validOn the day of the question; absent after a write
 * @param knownAt the instant whose knowledge answered; absent after a write
 */
@Schema(name = "ResultSheet")
record ResultSheetView(
        UnitCode unitCode,
        String period,
        List<ResultView> results,
        @Nullable LocalDate validOn,
        @Nullable Instant knownAt) {

    ResultSheetView {
        results = List.copyOf(results);
    }

    static ResultSheetView of(ResultSheet sheet, @Nullable LocalDate validOn, @Nullable Instant knownAt) {
        return new ResultSheetView(
                sheet.unit(),
                sheet.period().toString(),
                sheet.results().stream().map(ResultView::of).toList(),
                validOn,
                knownAt);
    }
}
