package vn.ntm.awards.eligibility.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Confidence;

/**
 * What came of checking one rule.
 *
 * @param found what was found, in words
 * @param references to what was found: keys of commendations, identities of obstacles, achievements, campaigns, codes of routes
 * @param legalBasis absent where no source is known
 * @param source where the rule was read; absent where the case itself says it
 * @param confidence how sure the rule is, not how sure the facts are
 */
public record Finding(
        EligibilityRule rule,
        EligibilityVerdict verdict,
        Bilingual found,
        List<String> references,
        @Nullable String legalBasis,
        @Nullable String source,
        Confidence confidence) {

    public Finding {
        references = List.copyOf(references);
    }
}
