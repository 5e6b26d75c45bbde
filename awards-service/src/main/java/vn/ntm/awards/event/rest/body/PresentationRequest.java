package vn.ntm.awards.event.rest.body;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.ceremony.domain.Ceremony;
import vn.ntm.awards.event.domain.AwardEvent;
import vn.ntm.awards.event.domain.AwardEventKind;
import vn.ntm.awards.event.domain.Presentation;
import vn.ntm.awards.event.domain.ReceivedBy;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BodyChecks;

/** That something was handed over: where, in which place of the order, and to whom for the recipient. */
@Schema(
        name = "AwardPresentationRequest",
        requiredProperties = {"receivedBy", "on", "document"})
public record PresentationRequest(
        @Schema(
                description = "The code of the ceremony; absent if in none",
                pattern = CODE,
                maxLength = LONGEST_CODE,
                examples = "NTM-2026")
        @Nullable String ceremony,

        @Schema(description = "The point of the ceremony, by its number", minimum = "1", maximum = "1000") @Nullable Integer point,

        @Schema(
                description = "The place in the order of the point; higher forms come first",
                minimum = "1",
                maximum = "10000")
        @Nullable Integer place,

        @Schema(
                description =
                        "Who took it: the person, a leader for a collective, a member of the family for a household"
                                + " or after a death",
                examples = "LEADER")
        ReceivedBy receivedBy,

        @Schema(description = EventChecks.DAY, examples = "2026-04-02")
        LocalDate on,

        @Schema(
                minLength = 1,
                maxLength = BodyChecks.LONGEST_DOCUMENT,
                description = EventChecks.DOCUMENT,
                examples = "Biên bản trao tặng ngày 02/4/2026")
        String document,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON, description = EventChecks.NOTE) @Nullable String note)
        implements Reasoned {

    private static final String CODE = "^[A-Z0-9]+(-[A-Z0-9]+)*$";
    private static final int LONGEST_CODE = 40;
    private static final int MOST_POINTS = 1000;
    private static final int MOST_PLACES = 10_000;

    /** @throws vn.ntm.kernel.problem.Refusal if anything is missing or has the wrong form */
    public AwardEvent event(String commendation) {
        var checks = EventChecks.of(on, document, note).present("/receivedBy", receivedBy);
        checkPlace(checks);
        checks.done();
        return new AwardEvent(
                commendation,
                AwardEventKind.PRESENTED,
                on,
                new Presentation(ceremony, point, place, receivedBy),
                null,
                document.strip(),
                Confidence.HIGH,
                EventChecks.stripped(note));
    }

    private void checkPlace(BodyChecks checks) {
        checks.require(
                        "/ceremony",
                        ceremony == null || (ceremony.length() <= LONGEST_CODE && Ceremony.isCode(ceremony)),
                        "mã gồm chữ hoa, số và gạch nối",
                        "a code of capitals, digits and hyphens")
                .require(
                        "/point",
                        point == null || (ceremony != null && point >= 1 && point <= MOST_POINTS),
                        "số từ 1 đến 1000, của một hội nghị",
                        "a number, 1 to 1000, of a ceremony")
                .require(
                        "/place",
                        place == null || (point != null && place >= 1 && place <= MOST_PLACES),
                        "số từ 1 đến 10000, tại một điểm cầu",
                        "a number, 1 to 10000, at a point");
    }

    @Override
    public @Nullable String reason() {
        return note;
    }
}
