package vn.ntm.ocop.council.domain;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The working rules of a day: what nobody set is not there. */
public record WorkingRules(Map<CouncilRule, BigDecimal> values) {

    public WorkingRules {
        var copy = new EnumMap<CouncilRule, BigDecimal>(CouncilRule.class);
        copy.putAll(values);
        values = java.util.Collections.unmodifiableMap(copy);
    }

    public Optional<BigDecimal> of(CouncilRule rule) {
        return Optional.ofNullable(values.get(rule));
    }

    /** Of a rule that is 1 or 0: what nobody set does not hold. */
    public boolean holds(CouncilRule rule) {
        return of(rule).filter(value -> value.signum() > 0).isPresent();
    }
}
