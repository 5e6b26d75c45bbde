package vn.ntm.criteria.result.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.result.application.RegisteredResult;
import vn.ntm.criteria.result.domain.ResultKind;
import vn.ntm.criteria.result.domain.ResultUnit;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;

/**
 * What a commune reached in a period, or had at its end.
 *
 * @param id outlives corrections
 * @param unitCode the commune, by its code on the last day of the period
 * @param period a year of the programme, or a half of it
 * @param unit in what the value is measured
 * @param liesIn the communes of the day of the question in which it lies; several where its commune was split since
 */
@Schema(name = "Result")
record ResultView(
        UUID id,
        String measure,
        ResultKind kind,
        UnitCode unitCode,
        String unitName,
        String period,
        LocalDate periodEnd,
        BigDecimal value,
        ResultUnit unit,
        List<UnitCode> liesIn,
        String source,
        Confidence confidence,
        @Nullable String note,
        Instant recordedAt) {

    ResultView {
        liesIn = List.copyOf(liesIn);
    }

    static ResultView of(RegisteredResult registered) {
        var entry = registered.entry();
        return new ResultView(
                registered.id(),
                entry.measure(),
                registered.kind(),
                entry.unit(),
                registered.unitName(),
                entry.period().toString(),
                registered.periodEnd(),
                entry.value(),
                registered.unit(),
                registered.liesIn(),
                entry.source(),
                entry.confidence(),
                entry.note(),
                registered.recordedAt());
    }
}
