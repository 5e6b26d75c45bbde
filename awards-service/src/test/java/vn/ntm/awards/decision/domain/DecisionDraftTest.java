package vn.ntm.awards.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ntm.awards.form.domain.IssuerKind;
import vn.ntm.kernel.ProgrammeYear;

/** A decision is drafted by some and signed by another. */
class DecisionDraftTest {

    private static final UUID ID = new UUID(0, 1);
    private static final DraftItem ITEM = new DraftItem(new UUID(0, 2), 6);
    private static final DraftContent CONTENT = content(List.of(ITEM));

    @Test
    void whoHadAHandInTheDraftDoesNotSignIt() {
        var draft = DecisionDraft.begun(ID, CONTENT, "an").corrected(CONTENT, "binh");

        assertThat(draft.refusal(DraftMove.SIGN, "an")).contains(DraftRejection.DRAFTED_BY_SAME);
        assertThat(draft.refusal(DraftMove.SIGN, "binh")).contains(DraftRejection.DRAFTED_BY_SAME);
        assertThat(draft.refusal(DraftMove.SIGN, "chi")).isEmpty();
        assertThat(draft.possible("an")).containsExactly("correctAwardDecision", "withdrawAwardDecision");
    }

    @Test
    void nothingFollowsAnEnd() {
        var draft = DecisionDraft.begun(ID, CONTENT, "an");

        for (DraftMove move : DraftMove.values()) {
            assertThat(draft.signed().refusal(move, "chi")).contains(DraftRejection.NO_DRAFT_ANY_MORE);
            assertThat(draft.withdrawn().refusal(move, "chi")).contains(DraftRejection.NO_DRAFT_ANY_MORE);
        }
        assertThat(draft.signed().version()).isEqualTo(2);
    }

    @Test
    void aDecisionCommendsAtLeastOneAndNoneTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> content(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> content(List.of(ITEM, ITEM)));
    }

    private static DraftContent content(List<DraftItem> items) {
        return new DraftContent(IssuerKind.PROVINCE_CHAIRMAN, new ProgrammeYear(2025), items);
    }
}
