package vn.ntm.ocop.producer.eligibility;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;
import vn.ntm.ocop.producer.Producer;

/**
 * That producers of a form take part in some product sets.
 *
 * @param firstSet the first of the sets, by number
 * @param lastSet the last of them
 * @param validTo the day after the last on which it holds; absent while it does
 */
@Schema(name = "ProducerEligibility")
record EligibilityView(
        Producer.Kind kind,
        int firstSet,
        int lastSet,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        Confidence confidence,
        @Nullable String note) {

    static EligibilityView of(Eligibility rule) {
        var provenance = rule.provenance();
        return new EligibilityView(
                rule.kind(),
                rule.firstSet(),
                rule.lastSet(),
                rule.valid().from(),
                rule.valid().to(),
                provenance.source(),
                provenance.confidence(),
                provenance.note());
    }
}
