package vn.ntm.awards.match.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.match.domain.MatchVerdict;
import vn.ntm.awards.match.domain.Pair;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.BodyChecks;

/**
 * What a person decides of two recipients.
 *
 * @param recipientId one of the two
 * @param otherId the other one
 * @param why in the words of whoever decides
 * @param ground on which it rests, such as the papers that were compared
 */
@Schema(
        name = "MatchRequest",
        requiredProperties = {"recipientId", "otherId", "verdict", "why", "ground"})
record MatchRequest(
        UUID recipientId,
        UUID otherId,
        MatchVerdict verdict,

        @Schema(
                minLength = 1,
                maxLength = BodyChecks.LONGEST_REASON,
                examples = "Cùng tên, cùng năm sinh, cùng tổ dân phố")
        String why,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT, examples = "Biên bản rà soát ngày 04/03/2026")
        String ground)
        implements Reasoned {

    /** @throws vn.ntm.kernel.problem.Refusal if anything is missing or has the wrong form */
    Pair pair() {
        new BodyChecks()
                .present("/recipientId", recipientId)
                .present("/otherId", otherId)
                .require(
                        "/otherId",
                        otherId == null || !otherId.equals(recipientId),
                        "một đối tượng khác",
                        "another recipient")
                .present("/verdict", verdict)
                .text("/why", why, BodyChecks.LONGEST_REASON)
                .text("/ground", ground, BodyChecks.LONGEST_DOCUMENT)
                .done();
        return Pair.of(recipientId, otherId);
    }

    Provenance provenance() {
        return new Provenance(ground.strip(), Confidence.HIGH, why.strip());
    }

    /** Nothing that may be of a person goes into the record of the act. */
    @Override
    public @Nullable String reason() {
        return null;
    }

    @Override
    public @Nullable String document() {
        return null;
    }
}
