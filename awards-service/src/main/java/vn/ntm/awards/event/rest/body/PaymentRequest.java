package vn.ntm.awards.event.rest.body;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.event.domain.AwardEvent;
import vn.ntm.awards.event.domain.AwardEventKind;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BodyChecks;

/** That the money of a commendation was paid, or given back, on a day and a document. */
@Schema(
        name = "AwardPaymentRequest",
        requiredProperties = {"amountVnd", "on", "document"})
public record PaymentRequest(
        @Schema(
                description = "How much, in whole VND: what the decision reckoned, where it could",
                minimum = "1",
                maximum = "1000000000000",
                examples = "3510000")
        Long amountVnd,

        @Schema(description = EventChecks.DAY, examples = "2026-04-10")
        LocalDate on,

        @Schema(
                minLength = 1,
                maxLength = BodyChecks.LONGEST_DOCUMENT,
                description = EventChecks.DOCUMENT,
                examples = "Ủy nhiệm chi 45 ngày 10/4/2026")
        String document,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON, description = EventChecks.NOTE) @Nullable String note)
        implements Reasoned {

    private static final long MOST = 1_000_000_000_000L;

    /** @throws vn.ntm.kernel.problem.Refusal if anything is missing or has the wrong form */
    public AwardEvent event(String commendation, AwardEventKind kind) {
        EventChecks.of(on, document, note)
                .require(
                        "/amountVnd",
                        amountVnd != null && amountVnd >= 1 && amountVnd <= MOST,
                        "số đồng từ 1 đến một nghìn tỷ",
                        "whole VND, 1 to a million million")
                .done();
        return new AwardEvent(
                commendation,
                kind,
                on,
                null,
                BigDecimal.valueOf(amountVnd),
                document.strip(),
                Confidence.HIGH,
                EventChecks.stripped(note));
    }

    @Override
    public @Nullable String reason() {
        return note;
    }
}
