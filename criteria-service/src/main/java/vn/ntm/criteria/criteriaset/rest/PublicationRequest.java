package vn.ntm.criteria.criteriaset.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BodyChecks;

/** Why a version is published, and on which document that rests. */
record PublicationRequest(
        @Schema(
                minLength = 1,
                maxLength = BodyChecks.LONGEST_REASON,
                description = "Why, in the words of whoever publishes it",
                examples = "Đã đối chiếu với phụ lục của quyết định")
        String reason,

        @Schema(
                minLength = 1,
                maxLength = BodyChecks.LONGEST_DOCUMENT,
                description = "The document on which it rests: number, issuer, date",
                examples = "Tờ trình 12/TTr-VPĐP ngày 10/01/2026")
        String document)
        implements Reasoned {

    /** @throws vn.ntm.kernel.problem.Refusal if the reason or the document is missing or too long */
    void check() {
        new BodyChecks().reasoned(reason, document).done();
    }
}
