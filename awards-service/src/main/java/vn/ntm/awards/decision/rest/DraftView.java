package vn.ntm.awards.decision.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.decision.application.DraftOnFile;
import vn.ntm.awards.decision.domain.DecisionDraft;
import vn.ntm.awards.decision.domain.DraftItem;
import vn.ntm.awards.decision.domain.DraftState;
import vn.ntm.awards.form.domain.IssuerKind;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.ProgrammeYear;

/**
 * A decision that commends, as it is drafted.
 *
 * @param decisionId also of the decision, once it is signed
 * @param issuerKind who is to sign it
 * @param programmeYear the year for which it commends
 * @param nominations those whom it is to commend; of one that was signed or withdrawn, those whom it named last
 * @param source the paper of the last move
 * @param version how often it was recorded; the strong ETag
 * @param asOf the two times of the question; absent in a list, which says them once
 */
@Schema(name = "AwardDecisionDraft")
record DraftView(
        UUID decisionId,
        DraftState state,
        IssuerKind issuerKind,
        ProgrammeYear programmeYear,
        List<NominationView> nominations,
        String source,
        @Nullable String note,
        long version,
        Instant recordedAt,
        @JsonUnwrapped @Nullable AsOf asOf) {

    static DraftView of(DraftOnFile onFile) {
        return of(onFile, null);
    }

    static DraftView of(DraftOnFile onFile, @Nullable AsOf asOf) {
        DecisionDraft draft = onFile.draft();
        return new DraftView(
                draft.id(),
                draft.state(),
                draft.content().issuer(),
                draft.content().programmeYear(),
                draft.content().items().stream().map(NominationView::of).toList(),
                onFile.grounds().source(),
                onFile.grounds().note(),
                draft.version(),
                onFile.recordedAt(),
                asOf);
    }

    /**
     * A nomination that a draft names.
     *
     * @param nominationVersion as it was seen
     */
    @Schema(name = "AwardDecisionDraftItem")
    record NominationView(UUID nominationId, long nominationVersion) {

        static NominationView of(DraftItem item) {
            return new NominationView(item.nomination(), item.version());
        }
    }
}
