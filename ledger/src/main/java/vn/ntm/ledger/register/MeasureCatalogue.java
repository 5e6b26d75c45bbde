package vn.ntm.ledger.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import vn.ntm.kernel.figure.Measure;
import vn.ntm.kernel.problem.Refusal;

/** The measures of this service, by their codes. */
@ApplicationScoped
class MeasureCatalogue {

    private final Counts counts;

    MeasureCatalogue(Counts counts) {
        this.counts = counts;
    }

    /**
     * Makes sure that the service has the measure.
     *
     * @return its code
     */
    String required(String code) {
        if (counts.measures().stream().map(Measure::code).noneMatch(code::equals)) {
            String known = counts.measures().stream().map(Measure::code).collect(Collectors.joining(", "));
            throw new Refusal(RegisterProblem.MEASURE_UNKNOWN, Map.of("measure", code, "known", known));
        }
        return code;
    }
}
