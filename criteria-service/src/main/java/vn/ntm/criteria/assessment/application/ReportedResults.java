package vn.ntm.criteria.assessment.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.figure.Measure;

/** What was reported of works on which indicators rest. It stands beside their values, and decides nothing. */
public interface ReportedResults {

    /**
     * What was reported for the programme year of what lies in the unit at the end of the period, as far as the year was over
     * by then, by the indicators of the set. An indicator on whose measures nothing was reported is not among them.
     *
     * @param named the instant of {@code knownAt} if the caller named one: then whoever follows a link is told of the same
     */
    Map<String, List<Reported>> of(AssessmentKey key, Instant knownAt, @Nullable Instant named);

    /**
     * What was reported of one measure.
     *
     * @param entries how many entries it adds up
     * @param confidence that the indicator rests on the measure
     * @param href the query that lists the entries
     */
    record Reported(
            String measure,
            Bilingual label,
            Measure.Kind kind,
            String unitOfMeasure,
            BigDecimal value,
            int entries,
            Confidence confidence,
            String href) {}
}
