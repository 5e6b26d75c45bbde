package vn.ntm.awards.eligibility.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.awards.eligibility.domain.EligibilityVerdict;
import vn.ntm.kernel.AsOf;

/**
 * What came of checking nominations together.
 *
 * @param items in the order of the question
 * @param notMet how many a rule forbids
 * @param unknown of how many people have to judge something
 * @param met of how many every rule is met
 * @param validOn the day of which it was asked
 * @param knownAt what was on file at this instant answered
 */
@Schema(name = "Eligibilities")
record EligibilitiesView(
        List<EligibilityView> items, long notMet, long unknown, long met, LocalDate validOn, Instant knownAt) {

    static EligibilitiesView of(List<EligibilityView> items, AsOf asOf) {
        return new EligibilitiesView(
                items,
                count(items, EligibilityVerdict.NOT_MET),
                count(items, EligibilityVerdict.UNKNOWN),
                count(items, EligibilityVerdict.MET),
                asOf.validOn(),
                asOf.knownAt());
    }

    private static long count(List<EligibilityView> items, EligibilityVerdict verdict) {
        return items.stream().filter(one -> one.verdict() == verdict).count();
    }
}
