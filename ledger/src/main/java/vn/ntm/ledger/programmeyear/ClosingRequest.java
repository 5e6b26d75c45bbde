package vn.ntm.ledger.programmeyear;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BodyChecks;

/**
 * A move of a programme year.
 *
 * @param reason why, in the words of whoever makes it; 1 to 1000 characters
 * @param document the document on which it rests: number, issuer and date; 1 to 500 characters
 */
@Schema(requiredProperties = {"reason", "document"})
record ClosingRequest(
        @Schema(
                minLength = 1,
                maxLength = BodyChecks.LONGEST_REASON,
                description = "Why, in the words of whoever makes the move",
                examples = "Số liệu đã đối chiếu với biên bản họp Hội đồng thẩm định")
        String reason,

        @Schema(
                minLength = 1,
                maxLength = BodyChecks.LONGEST_DOCUMENT,
                description = "The document on which it rests: number, issuer, date",
                examples = "Báo cáo 45/BC-VPĐP ngày 10/01/2027")
        String document)
        implements Reasoned {

    /** @throws Refusal if the reason or the document is missing or too long */
    void check() {
        new BodyChecks().reasoned(reason, document).done();
    }
}
