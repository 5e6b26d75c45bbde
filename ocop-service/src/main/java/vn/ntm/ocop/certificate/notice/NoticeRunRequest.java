package vn.ntm.ocop.certificate.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BodyChecks;

/**
 * The certificates are to be gone over now.
 *
 * @param reason why it is not left to the night
 */
@Schema(
        name = "CertificateNoticeRunRequest",
        requiredProperties = {"reason"})
record NoticeRunRequest(
        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON)
        String reason) implements Reasoned {

    /** @throws Refusal if the reason is missing or too long */
    void check() {
        new BodyChecks().text("/reason", reason, BodyChecks.LONGEST_REASON).done();
    }

    @Override
    public @Nullable String document() {
        return null;
    }
}
