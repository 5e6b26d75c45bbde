package vn.ntm.awards.nomination.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.campaign.domain.ProposerKind;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.nomination.application.NominationOnFile;
import vn.ntm.awards.nomination.application.rules.NominationTimes;
import vn.ntm.awards.nomination.domain.NominationFlow;
import vn.ntm.awards.nomination.domain.NominationStep;
import vn.ntm.casework.calendar.DeadlineView;
import vn.ntm.kernel.UnitCode;

/**
 * A nomination with all that was done to it. It names nobody: the recipient is asked for by his identity.
 *
 * @param campaignId in which it was achieved; absent outside movements and themes
 * @param form the code of the form that is proposed
 * @param unitOn the day on which the code means the unit
 * @param proposer the name of whoever proposes; absent where the unit itself does
 * @param regime the code of the rules by which it goes
 * @param regimePinned whether it keeps to these rules for good: from its acceptance for appraisal on
 * @param laterRegime the rules of the day of the question, where others are pinned
 * @param receivedOn the day on which it was handed in first
 * @param acceptedOn the day on which it was accepted for appraisal
 * @param since the day on which it came to its state, or on which the council that has it voted
 * @param appraisalDeadline by when it is to be appraised; only while it is
 * @param validOn the day of the question, if one was asked for
 * @param knownAt the instant of the question, if one was asked for
 */
@Schema(name = "Nomination")
record NominationView(
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
        @Nullable String proposer,
        String regime,
        boolean regimePinned,
        @Nullable LaterRegimeView laterRegime,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate acceptedOn,
        NominationStep state,
        LocalDate since,
        @Nullable DeadlineView appraisalDeadline,
        List<NominationStepView> steps,
        @Nullable LocalDate validOn,
        @Nullable Instant knownAt) {

    static NominationView of(
            NominationOnFile onFile,
            NominationTimes.Times times,
            @Nullable LocalDate validOn,
            @Nullable Instant knownAt) {
        var nomination = onFile.nomination();
        var subject = nomination.subject();
        var intake = nomination.intake();
        return new NominationView(
                nomination.id(),
                subject.flow(),
                subject.achievement(),
                subject.recipient(),
                subject.recipientKind(),
                subject.campaign(),
                subject.form(),
                subject.merit(),
                subject.proposer().kind(),
                subject.proposer().unit(),
                subject.proposer().unitOn(),
                subject.proposer().name(),
                intake.regime(),
                intake.isPinned(),
                LaterRegimeView.of(times),
                intake.received(),
                intake.accepted(),
                nomination.state().step(),
                nomination.history().getLast().on(),
                times.appraisal().map(DeadlineView::of).orElse(null),
                IntStream.range(0, onFile.steps().size())
                        .mapToObj(
                                i -> NominationStepView.of(i + 1, onFile.steps().get(i)))
                        .toList(),
                validOn,
                knownAt);
    }

    /**
     * Rules that came after those of the nomination.
     *
     * @param transition what holds for files that were accepted before them, in the words of the source
     * @param compared whether it was compared which rules are more favourable: never, for no source says what the later ones are
     */
    @Schema(name = "LaterRegime")
    record LaterRegimeView(String regime, @Nullable String transition, boolean compared) {

        static @Nullable LaterRegimeView of(NominationTimes.Times times) {
            return times.later()
                    .map(regime -> new LaterRegimeView(regime.code(), regime.transition(), false))
                    .orElse(null);
        }
    }
}
