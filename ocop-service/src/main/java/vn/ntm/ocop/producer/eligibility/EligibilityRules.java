package vn.ntm.ocop.producer.eligibility;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.ocop.producer.Producer;

/**
 * The rules of one day.
 *
 * @param rules those in force; none if no regime of the day is on file
 */
record EligibilityRules(List<Eligibility> rules) {

    EligibilityRules {
        rules = List.copyOf(rules);
    }

    /** A form that no rule names does not take part, once there are rules; nothing is said of days without any. */
    TakesPart takesPart(Producer.@Nullable Kind kind, int setNo) {
        if (rules.isEmpty() || kind == null) {
            return TakesPart.NOT_KNOWN;
        }
        Set<Boolean> each = kind.forms().stream()
                .map(form -> rules.stream().anyMatch(rule -> rule.covers(form, setNo)))
                .collect(toSet());
        if (each.size() > 1) {
            return TakesPart.NOT_KNOWN;
        }
        return each.contains(true) ? TakesPart.YES : TakesPart.NO;
    }
}
