package vn.ntm.criteria.boundarychange.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.fact.Provenance;

/**
 * Why a boundary change is moved, and on which document that rests.
 *
 * @param reason why, in the words of whoever makes the move; 1 to 1000 characters
 * @param document the document on which it rests: number, issuer and date; 1 to 500 characters
 */
@Schema(
        name = "BoundaryGrounds",
        requiredProperties = {"reason", "document"})
record GroundsRequest(
        @Schema(
                minLength = 1,
                maxLength = LONGEST_REASON,
                description = "Why, in the words of whoever makes the move",
                examples = "Đã đối chiếu danh mục đơn vị với phụ lục nghị quyết")
        String reason,

        @Schema(
                minLength = 1,
                maxLength = LONGEST_DOCUMENT,
                description = "The document on which it rests: number, issuer, date",
                examples = "Tờ trình 12/TTr-SNV ngày 05/01/2030")
        String document)
        implements Reasoned {

    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_DOCUMENT = 500;

    /** @throws Refusal if the reason or the document is missing or too long */
    Provenance grounds() {
        var violations = new Violations();
        String why = violations.text("/reason", reason, LONGEST_REASON);
        String which = violations.text("/document", document, LONGEST_DOCUMENT);
        violations.refuse();
        return new Provenance(which, Confidence.HIGH, why);
    }
}
