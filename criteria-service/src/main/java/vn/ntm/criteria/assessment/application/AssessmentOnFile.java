package vn.ntm.criteria.assessment.application;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ntm.criteria.assessment.domain.GivenValue;
import vn.ntm.ledger.version.EntityVersion;

/**
 * An assessment as it stands.
 *
 * @param version how many entries it has; 0 is one of which nothing was recorded
 * @param values the last of each indicator
 */
public record AssessmentOnFile(AssessmentKey key, EntityVersion version, List<RecordedValue> values) {

    public AssessmentOnFile {
        values = List.copyOf(values);
    }

    Map<String, GivenValue> byIndicator() {
        return values.stream()
                .map(RecordedValue::value)
                .collect(Collectors.toMap(GivenValue::indicator, Function.identity()));
    }
}
