package vn.ntm.ledger.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ntm.kernel.figure.Measure;
import vn.ntm.kernel.problem.Refusal;

/** The measures of a service, read once for all that one answer says of them. */
public final class Measures {

    private final Map<String, Measure> byCode = new LinkedHashMap<>();

    Measures(List<? extends Measure> all) {
        all.forEach(measure -> byCode.put(measure.code(), measure));
    }

    /** @throws Refusal if the service has no such measure */
    public Measure of(String code) {
        Measure found = byCode.get(code);
        if (found == null) {
            throw new Refusal(
                    RegisterProblem.MEASURE_UNKNOWN,
                    Map.of("measure", code, "known", String.join(", ", byCode.keySet())));
        }
        return found;
    }
}
