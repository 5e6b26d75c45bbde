package vn.ntm.awards.nomination.hearing;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.kernel.UnitCode;

/**
 * A nomination for the State on which anybody can say something.
 *
 * @param form the code of the form that is proposed
 * @param named whether the name can be shown to everybody
 * @param name of the recipient; only where it can
 * @param unitCode the unit that proposes
 * @param unitOn the day on which the code means the unit
 * @param openedOn the first day of comment
 * @param commentUntil the last day of comment
 * @param notice the notice by which it was opened
 */
@Schema(name = "NominationOpenToComment")
record OpenToCommentView(
        UUID nominationId,
        String form,
        RecipientKind recipientKind,
        boolean named,
        @Nullable String name,
        UnitCode unitCode,
        LocalDate unitOn,
        LocalDate openedOn,
        LocalDate commentUntil,
        String notice) {}
