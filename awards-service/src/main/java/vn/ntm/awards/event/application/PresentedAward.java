package vn.ntm.awards.event.application;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.event.domain.Presentation;
import vn.ntm.kernel.UnitCode;

/**
 * Something that was handed over in a ceremony.
 *
 * @param form as printed
 * @param recipient who was commended, where the commendation was decided here
 * @param recipientName of a body, where it is public; a person's is on file with the recipient
 */
public record PresentedAward(
        String commendation,
        LocalDate on,
        Presentation presentation,
        @Nullable String form,
        RecipientKind recipientKind,
        int recipientCount,
        @Nullable UUID recipient,
        @Nullable String recipientName,
        @Nullable UnitCode unit) {}
