package vn.ntm.criteria.assessment.rest.answer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.application.SimulateUnits.Keeps;
import vn.ntm.criteria.assessment.application.SimulateUnits.Simulated;
import vn.ntm.criteria.assessment.domain.verdict.CriterionVerdict;
import vn.ntm.criteria.assessment.domain.verdict.IndicatorVerdict;
import vn.ntm.criteria.assessment.domain.verdict.Missing;
import vn.ntm.criteria.assessment.domain.verdict.SetVerdict;
import vn.ntm.criteria.assessment.domain.verdict.Verdict;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.UnitCode;

/**
 * A unit under a set.
 *
 * @param held the titles on file on the last day of the period
 * @param keeps whether it would keep the title that the set is about
 * @param confirmed whether the verdict holds by confirmed levels alone; absent while it is undecided
 * @param failing what it does not meet
 * @param missing how much is missing of what, where it is undecided
 */
@Schema(name = "UnitSimulation")
public record UnitSimulationView(
        UnitCode unitCode,
        String unitName,
        List<Level> held,
        Keeps keeps,
        Verdict verdict,
        Verdict national,
        @Nullable Boolean confirmed,
        List<IndicatorVerdictView> failing,
        List<MissingCountView> missing) {

    public static UnitSimulationView of(Simulated simulated) {
        SetVerdict said = simulated.verdict();
        return new UnitSimulationView(
                simulated.unit().code(),
                simulated.unit().name(),
                List.copyOf(simulated.held()),
                simulated.keeps(),
                said.verdict(),
                said.national(),
                said.confirmed().orElse(null),
                said.failing().stream().map(IndicatorVerdictView::of).toList(),
                missing(said));
    }

    private static List<MissingCountView> missing(SetVerdict said) {
        Map<Missing, Integer> counts = new EnumMap<>(Missing.class);
        said.indicators().stream()
                .map(IndicatorVerdict::missing)
                .filter(java.util.Objects::nonNull)
                .forEach(missing -> counts.merge(missing, 1, Integer::sum));
        said.criteria().stream()
                .map(CriterionVerdict::missing)
                .filter(java.util.Objects::nonNull)
                .forEach(missing -> counts.merge(missing, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> new MissingCountView(count.getKey(), count.getValue()))
                .toList();
    }

    /**
     * How much is missing of one thing.
     *
     * @param count of indicators, or of criteria without any
     */
    @Schema(name = "MissingCount")
    public record MissingCountView(Missing what, int count) {}
}
