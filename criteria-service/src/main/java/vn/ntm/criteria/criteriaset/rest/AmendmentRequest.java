package vn.ntm.criteria.criteriaset.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.criteriaset.domain.EndBasis;
import vn.ntm.criteria.criteriaset.domain.SetChange;
import vn.ntm.criteria.criteriaset.domain.SetTerms;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.request.BodyChecks;

/**
 * The next version of a set, before it is edited.
 *
 * @param validFrom its first day
 * @param validTo the day after its last; absent while no end is known
 */
record AmendmentRequest(
        @Schema(description = "Why there is a new version: AMENDED or CORRECTED", examples = "AMENDED")
        SetChange change,

        @Schema(
                minLength = 1,
                maxLength = LONGEST_NAME,
                description = "The number of the decision",
                examples = "211/QĐ-TTg")
        String decisionNumber,

        @Schema(
                minLength = 1,
                maxLength = LONGEST_NAME,
                description = "Who issued the decision",
                examples = "Thủ tướng Chính phủ")
        String decisionIssuer,

        @Schema(description = "The day of signing", examples = "2024-03-01") @Nullable LocalDate decisionSignedOn,

        @Schema(description = "The first day on which the version holds", examples = "2024-03-01")
        LocalDate validFrom,

        @Schema(description = "The day after the last", examples = "2026-01-01") @Nullable LocalDate validTo,

        @Schema(description = "Why it ends then; together with validTo", examples = "PERIOD") @Nullable EndBasis endBasis,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT, description = "Where the text was read")
        String source,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON, description = "Why it is drafted")
        String reason,

        @Schema(
                minLength = 1,
                maxLength = BodyChecks.LONGEST_DOCUMENT,
                description = "The document on which that rests")
        String document)
        implements Reasoned {

    private static final int LONGEST_NAME = 200;

    /** @throws vn.ntm.kernel.problem.Refusal if something is missing or does not fit */
    void check() {
        new BodyChecks()
                .require(
                        "/change",
                        change == SetChange.AMENDED || change == SetChange.CORRECTED,
                        "AMENDED hoặc CORRECTED",
                        "AMENDED or CORRECTED")
                .text("/decisionNumber", decisionNumber, LONGEST_NAME)
                .text("/decisionIssuer", decisionIssuer, LONGEST_NAME)
                .present("/validFrom", validFrom)
                .require(
                        "/validTo",
                        validTo == null || validFrom == null || validFrom.isBefore(validTo),
                        "ngày sau validFrom",
                        "a day after validFrom")
                .require(
                        "/endBasis",
                        (validTo == null) == (endBasis == null),
                        "có khi và chỉ khi có validTo",
                        "given if and only if validTo is")
                .text("/source", source, BodyChecks.LONGEST_DOCUMENT)
                .reasoned(reason, document)
                .done();
    }

    Decision decision() {
        return new Decision(decisionNumber, decisionIssuer, decisionSignedOn, source, Confidence.HIGH);
    }

    SetTerms.Validity validity() {
        return new SetTerms.Validity(validFrom, validTo, endBasis);
    }
}
