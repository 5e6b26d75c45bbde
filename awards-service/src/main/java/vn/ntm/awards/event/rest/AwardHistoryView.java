package vn.ntm.awards.event.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.event.application.AwardHistory;
import vn.ntm.awards.event.domain.AwardEvent;
import vn.ntm.awards.event.domain.AwardEventKind;
import vn.ntm.awards.event.domain.ReceivedBy;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.Money;

/**
 * What happened to a commendation.
 *
 * @param commendation its key in the register
 * @param decidedOn absent where no source says it
 * @param events the earliest first
 * @param notificationDeadline by when those concerned are to be told of the decision; only as long as that is not on file
 * @param version how much happened; the strong ETag
 */
@Schema(name = "AwardHistory")
record AwardHistoryView(
        String commendation,
        @Nullable LocalDate decidedOn,
        List<EventView> events,
        @Nullable NotificationDeadlineView notificationDeadline,
        long version,
        @JsonUnwrapped @Nullable AsOf asOf) {

    static AwardHistoryView of(AwardHistory history, @Nullable AsOf asOf) {
        return new AwardHistoryView(
                history.commendation(),
                history.decidedOn(),
                history.events().stream().map(EventView::of).toList(),
                history.toNotify().map(NotificationDeadlineView::of).orElse(null),
                history.version().value(),
                asOf);
    }

    /**
     * Something that happened to a commendation.
     *
     * @param ceremony the code of the ceremony in which it was handed over
     * @param point the point of the ceremony, by its number
     * @param place in the order of the point
     * @param receivedBy who took it; absent where no source says it
     * @param amount the money that was paid or given back
     */
    @Schema(name = "AwardEvent")
    record EventView(
            AwardEventKind kind,
            LocalDate on,
            @Nullable String ceremony,
            @Nullable Integer point,
            @Nullable Integer place,
            @Nullable ReceivedBy receivedBy,
            @Nullable Money amount,
            String document,
            Confidence confidence,
            @Nullable String note) {

        static EventView of(AwardEvent event) {
            var presentation = event.presentation();
            BigDecimal amount = event.amount();
            return new EventView(
                    event.kind(),
                    event.on(),
                    presentation == null ? null : presentation.ceremony(),
                    presentation == null ? null : presentation.point(),
                    presentation == null ? null : presentation.place(),
                    presentation == null ? null : presentation.receivedBy(),
                    amount == null ? null : Money.dong(amount),
                    event.document(),
                    event.confidence(),
                    event.note());
        }
    }
}
