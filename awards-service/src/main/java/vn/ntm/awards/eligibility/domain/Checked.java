package vn.ntm.awards.eligibility.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every rule for one nomination, with what was found.
 *
 * @param regime the code of the regime by which it was checked; absent if none is on file for the day
 */
public record Checked(Nominated nominated, @Nullable String regime, List<Finding> findings) {

    public Checked {
        findings = List.copyOf(findings);
    }

    public EligibilityVerdict verdict() {
        return EligibilityVerdict.of(findings.stream().map(Finding::verdict).toList());
    }

    /** The first finding on a rule; a route has one for each way. */
    public Optional<Finding> on(EligibilityRule rule) {
        return findings.stream().filter(finding -> finding.rule() == rule).findFirst();
    }
}
