package vn.ntm.criteria.assessment.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.application.RecordValues.GroundedValue;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.BodyChecks;

/** Values to be recorded. Indicators that are not named keep theirs. */
record ValuesRequest(
        @Schema(minItems = 1, maxItems = MOST, description = "The values, each indicator once")
        List<ValueEntry> values,

        @Schema(
                minLength = 1,
                maxLength = BodyChecks.LONGEST_REASON,
                description = "Why they are recorded",
                examples = "Tự đánh giá cuối năm")
        String reason,

        @Schema(
                minLength = 1,
                maxLength = BodyChecks.LONGEST_DOCUMENT,
                description = "The document on which they rest: number, issuer, date",
                examples = "Báo cáo 12/BC-UBND ngày 15/12/2025")
        String document)
        implements Reasoned {

    static final int MOST = 500;

    /** @throws vn.ntm.kernel.problem.Refusal if something is missing or has the wrong form */
    void check() {
        var checks = new BodyChecks().reasoned(reason, document);
        check(checks, values, 1, true);
        checks.done();
    }

    List<GroundedValue> toDomain() {
        return values.stream().map(ValueEntry::grounded).toList();
    }

    Provenance provenance() {
        return new Provenance(document, Confidence.HIGH, reason);
    }

    static void check(BodyChecks checks, @Nullable List<ValueEntry> values, int least, boolean grounded) {
        if (values == null || values.size() < least || values.size() > MOST) {
            checks.require(
                    "/values",
                    false,
                    "%d đến %d giá trị".formatted(least, MOST),
                    "%d to %d values".formatted(least, MOST));
            return;
        }
        for (int i = 0; i < values.size(); i++) {
            ValueEntry value = values.get(i);
            checks.present("/values/" + i, value);
            if (value != null) {
                value.check(checks, "/values/" + i, grounded);
            }
        }
    }
}
