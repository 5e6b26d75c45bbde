package vn.ntm.awards.privacy.rest;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.privacy.domain.DataRequest;
import vn.ntm.awards.privacy.domain.DataRequestKind;
import vn.ntm.awards.privacy.domain.DataRequestState;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BodyChecks;

/**
 * A request of somebody about his own data, as it came in.
 *
 * @param receivedOn the day on which it came; today if absent
 * @param source the letter, with its day
 * @param note what is to be corrected or restricted, without the data themselves
 */
@Schema(
        name = "DataRequestRequest",
        requiredProperties = {"recipientId", "kind", "source", "confidence"})
record DataRequestRequest(
        UUID recipientId,
        DataRequestKind kind,
        @Nullable LocalDate receivedOn,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT, examples = "Đơn đề nghị ngày 02/03/2026")
        String source,

        Confidence confidence,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON) @Nullable String note)
        implements Reasoned {

    /** @throws vn.ntm.kernel.problem.Refusal if anything is missing or has the wrong form */
    DataRequest received(UUID id, LocalDate today) {
        new BodyChecks()
                .present("/recipientId", recipientId)
                .present("/kind", kind)
                .text("/source", source, BodyChecks.LONGEST_DOCUMENT)
                .present("/confidence", confidence)
                .optionalText("/note", note, BodyChecks.LONGEST_REASON)
                .done();
        return new DataRequest(
                id,
                1,
                recipientId,
                kind,
                DataRequestState.RECEIVED,
                Objects.requireNonNullElse(receivedOn, today),
                null,
                source.strip(),
                confidence,
                note);
    }

    @Override
    public @Nullable String reason() {
        return null;
    }

    @Override
    public @Nullable String document() {
        return source;
    }
}
