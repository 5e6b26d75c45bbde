package vn.ntm.awards.event.rest;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.event.application.PresentedAward;
import vn.ntm.awards.event.domain.ReceivedBy;
import vn.ntm.kernel.UnitCode;

/**
 * Something that was handed over in a ceremony.
 *
 * @param commendation its key in the register
 * @param point by its number; absent where no source says it
 * @param place in the order of the point; absent where nobody said it
 * @param receivedBy who took it; absent where no source says it
 * @param form as printed
 * @param named whether the name is public
 */
@Schema(name = "AwardPresentation")
record PresentationView(
        String commendation,
        LocalDate on,
        @Nullable Integer point,
        @Nullable Integer place,
        @Nullable ReceivedBy receivedBy,
        @Nullable String form,
        RecipientKind recipientKind,
        boolean named,
        @Nullable String recipientName,
        int recipientCount,
        @Nullable UnitCode unitCode) {

    /** @param names of persons, where they are public */
    static PresentationView of(PresentedAward award, Map<UUID, String> names) {
        UUID recipient = award.recipient();
        String person = recipient == null ? null : names.get(recipient);
        String name = person == null ? award.recipientName() : person;
        return new PresentationView(
                award.commendation(),
                award.on(),
                award.presentation().point(),
                award.presentation().place(),
                award.presentation().receivedBy(),
                award.form(),
                award.recipientKind(),
                name != null,
                name,
                award.recipientCount(),
                award.unit());
    }
}
