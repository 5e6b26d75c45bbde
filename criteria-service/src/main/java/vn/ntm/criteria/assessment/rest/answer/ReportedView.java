package vn.ntm.criteria.assessment.rest.answer;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.criteria.assessment.application.ReportedResults.Reported;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.figure.Measure;

/**
 * What was reported of works for the programme year, by the end of the period.
 *
 * @param entries how many reports it adds up
 * @param confidence that the indicator rests on the measure
 * @param href the query that lists the reports
 */
@Schema(name = "ReportedResult")
public record ReportedView(
        String measure,
        Bilingual label,
        Measure.Kind kind,
        String unitOfMeasure,
        BigDecimal value,
        int entries,
        Confidence confidence,
        String href) {

    static ReportedView of(Reported reported) {
        return new ReportedView(
                reported.measure(),
                reported.label(),
                reported.kind(),
                reported.unitOfMeasure(),
                reported.value(),
                reported.entries(),
                reported.confidence(),
                reported.href());
    }
}
