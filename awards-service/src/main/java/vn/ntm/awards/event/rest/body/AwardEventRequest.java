package vn.ntm.awards.event.rest.body;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.event.domain.AwardEvent;
import vn.ntm.awards.event.domain.AwardEventKind;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BodyChecks;

/** That something happened to a commendation, on a day and a document. */
@Schema(
        name = "AwardEventRequest",
        requiredProperties = {"on", "document"})
public record AwardEventRequest(
        @Schema(description = EventChecks.DAY, examples = "2026-03-27")
        LocalDate on,

        @Schema(
                minLength = 1,
                maxLength = BodyChecks.LONGEST_DOCUMENT,
                description = EventChecks.DOCUMENT,
                examples = "Công văn 230/SNV ngày 27/3/2026")
        String document,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON, description = EventChecks.NOTE) @Nullable String note)
        implements Reasoned {

    /** @throws vn.ntm.kernel.problem.Refusal if anything is missing or has the wrong form */
    public AwardEvent event(String commendation, AwardEventKind kind) {
        EventChecks.of(on, document, note).done();
        return new AwardEvent(
                commendation, kind, on, null, null, document.strip(), Confidence.HIGH, EventChecks.stripped(note));
    }

    @Override
    public @Nullable String reason() {
        return note;
    }
}
