package vn.ntm.awards.nomination.register;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.campaign.domain.ProposerKind;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.nomination.domain.NominationFlow;
import vn.ntm.awards.nomination.domain.NominationStep;
import vn.ntm.kernel.UnitCode;

/**
 * Where a nomination stands.
 *
 * @param form the code of the form that is proposed
 * @param unitOn the day on which the code means the unit
 * @param regime the code of the rules by which it goes
 * @param acceptedOn the day on which it was accepted for appraisal; to its rules it keeps
 * @param since the day on which it came to its state, or on which the council that has it voted
 * @param version of the nomination, as its ETag says it
 */
@Schema(name = "NominationSummary")
record NominationSummary(
        UUID nominationId,
        NominationFlow flow,
        UUID achievementId,
        UUID recipientId,
        RecipientKind recipientKind,
        @Nullable UUID campaignId,
        String form,
        MeritKind meritKind,
        ProposerKind proposerKind,
        UnitCode unitCode,
        LocalDate unitOn,
        String regime,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate acceptedOn,
        NominationStep state,
        LocalDate since,
        long version) {}
