package vn.ntm.awards.eligibility.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.eligibility.domain.Checked;
import vn.ntm.awards.eligibility.domain.EligibilityRule;
import vn.ntm.awards.eligibility.domain.EligibilityVerdict;
import vn.ntm.awards.eligibility.domain.Finding;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Confidence;

/**
 * Whether somebody can be given a form, with every rule explained. Not public: it may say what stands in somebody's way.
 *
 * @param key what the question called it; the identity of the nomination
 * @param form the code of the form
 * @param verdict NOT_MET if a rule forbids it; UNKNOWN if people have to judge something, which is the rule
 * @param regime the code of the regime by which it was checked; absent if none is on file for the day
 * @param asOf the two times of the question; absent among others, which say them once
 */
@Schema(name = "Eligibility")
record EligibilityView(
        String key,
        UUID recipientId,
        String form,
        EligibilityVerdict verdict,
        @Nullable String regime,
        List<FindingView> findings,
        @JsonUnwrapped @Nullable AsOf asOf) {

    static EligibilityView of(Checked checked, ShownFindings shown, @Nullable AsOf asOf) {
        var nominated = checked.nominated();
        return new EligibilityView(
                nominated.key(),
                nominated.recipient(),
                nominated.form(),
                checked.verdict(),
                checked.regime(),
                checked.findings().stream()
                        .filter(shown::has)
                        .map(FindingView::of)
                        .toList(),
                asOf);
    }

    /**
     * What came of checking one rule.
     *
     * @param found what was found, in words
     * @param references to what was found: keys of commendations, identities of obstacles, achievements and campaigns, codes
     * @param legalBasis absent where no source is known
     * @param source where the rule was read; absent where the case itself says it
     * @param confidence how sure the rule is, not how sure the facts are
     */
    @Schema(name = "EligibilityFinding")
    record FindingView(
            EligibilityRule rule,
            EligibilityVerdict verdict,
            Bilingual found,
            List<String> references,
            @Nullable String legalBasis,
            @Nullable String source,
            Confidence confidence) {

        static FindingView of(Finding finding) {
            return new FindingView(
                    finding.rule(),
                    finding.verdict(),
                    finding.found(),
                    finding.references(),
                    finding.legalBasis(),
                    finding.source(),
                    finding.confidence());
        }
    }
}
