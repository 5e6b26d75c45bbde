package vn.ntm.awards.decision.domain;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A decision that is being drafted. Another person than those who wrote it signs it.
 *
 * @param id also that of the decision
 * @param version how often it was recorded
 * @param drafters who had a hand in it
 */
public record DecisionDraft(UUID id, long version, DraftState state, DraftContent content, Set<String> drafters) {

    public DecisionDraft {
        drafters = Set.copyOf(drafters);
    }

    public static DecisionDraft begun(UUID id, DraftContent content, String by) {
        return new DecisionDraft(id, 1, DraftState.DRAFT, content, Set.of(by));
    }

    public DecisionDraft corrected(DraftContent corrected, String by) {
        var all = new HashSet<>(drafters);
        all.add(by);
        return new DecisionDraft(id, version + 1, DraftState.DRAFT, corrected, all);
    }

    public DecisionDraft withdrawn() {
        return new DecisionDraft(id, version + 1, DraftState.WITHDRAWN, content, drafters);
    }

    public DecisionDraft signed() {
        return new DecisionDraft(id, version + 1, DraftState.SIGNED, content, drafters);
    }

    /** Why a person cannot do this now; nothing if he can. */
    public Optional<DraftRejection> refusal(DraftMove move, String actor) {
        if (state != DraftState.DRAFT) {
            return Optional.of(DraftRejection.NO_DRAFT_ANY_MORE);
        }
        return move == DraftMove.SIGN && drafters.contains(actor)
                ? Optional.of(DraftRejection.DRAFTED_BY_SAME)
                : Optional.empty();
    }

    /** The operations that the person can do now. */
    public List<String> possible(String actor) {
        return Arrays.stream(DraftMove.values())
                .filter(move -> refusal(move, actor).isEmpty())
                .map(DraftMove::operation)
                .toList();
    }
}
