package vn.ntm.criteria.assessment.rest.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.application.AssessmentOnFile;
import vn.ntm.kernel.UnitCode;

/**
 * What was found of a unit under a version of a criteria set, in a period.
 *
 * @param unitOn the day on which the code of the unit is read: the last of the period
 * @param entries how many acts recorded something
 * @param values the last of each indicator
 * @param validOn the day, if one was named; it does not change the answer
 * @param knownAt the instant whose knowledge answered, if one was named
 */
@Schema(name = "Assessment")
public record AssessmentView(
        UnitCode unitCode,
        LocalDate unitOn,
        String set,
        int version,
        String period,
        long entries,
        List<ValueView> values,
        @Nullable LocalDate validOn,
        @Nullable Instant knownAt) {

    public static AssessmentView of(AssessmentOnFile onFile, @Nullable LocalDate validOn, @Nullable Instant knownAt) {
        var key = onFile.key();
        return new AssessmentView(
                key.unit(),
                key.day(),
                key.set().code(),
                key.set().number(),
                key.period().toString(),
                onFile.version().value(),
                onFile.values().stream().map(ValueView::of).toList(),
                validOn,
                knownAt);
    }
}
