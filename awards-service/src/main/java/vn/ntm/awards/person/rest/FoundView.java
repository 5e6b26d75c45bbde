package vn.ntm.awards.person.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.recipient.application.RegisteredRecipient;
import vn.ntm.kernel.UnitCode;

/**
 * The recipients that were found, of the caller's unit and of those below it.
 *
 * @param more whether there are more than are shown
 */
@Schema(name = "FoundRecipients")
record FoundView(List<Found> items, boolean more) {

    static FoundView of(List<RegisteredRecipient> found, int most) {
        return new FoundView(found.stream().limit(most).map(Found::of).toList(), found.size() > most);
    }

    /**
     * Somebody who was found; nothing of it is kept with the answer of the act but who it is.
     *
     * @param unitOn the day for which the unit's code is read
     */
    @Schema(name = "FoundRecipient")
    record Found(
            UUID recipientId,
            RecipientKind kind,
            String name,
            @Nullable UnitCode unitCode,
            LocalDate unitOn) {

        static Found of(RegisteredRecipient registered) {
            var recipient = registered.recipient();
            return new Found(recipient.id(), recipient.kind(), recipient.name(), recipient.unit(), recipient.unitOn());
        }
    }
}
