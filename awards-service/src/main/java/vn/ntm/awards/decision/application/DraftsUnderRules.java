package vn.ntm.awards.decision.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.ntm.awards.decision.domain.DecisionDraft;
import vn.ntm.awards.decision.domain.DraftItem;
import vn.ntm.awards.decision.domain.DraftMove;
import vn.ntm.awards.decision.domain.DraftRejection;
import vn.ntm.awards.nomination.application.NominationOnFile;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.request.StateRefuses;
import vn.ntm.ledger.version.EntityVersion;

/** Drafts, held against who may do what with them now. */
@ApplicationScoped
class DraftsUnderRules {

    private final DecisionDrafts drafts;

    DraftsUnderRules(DecisionDrafts drafts) {
        this.drafts = drafts;
    }

    /**
     * The draft, which nobody else touches until the transaction ends.
     *
     * @param seen is given the version on file, and refuses another one than the caller saw
     */
    DecisionDraft held(UUID id, Consumer<EntityVersion> seen, DraftMove move, String actor) {
        DraftOnFile onFile = drafts.held(id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
        seen.accept(onFile.version());
        DecisionDraft draft = onFile.draft();
        draft.refusal(move, actor).ifPresent(rejection -> {
            throw refusal(rejection, draft, actor);
        });
        return draft;
    }

    private static Refusal refusal(DraftRejection rejection, DecisionDraft draft, String actor) {
        return switch (rejection) {
            case NO_DRAFT_ANY_MORE ->
                new StateRefuses(
                        DecisionProblem.AWARD_DECISION_STATE_REFUSES, Map.of(), draft.state(), draft.possible(actor));
            case DRAFTED_BY_SAME -> new Refusal(DecisionProblem.DRAFTER_CANNOT_SIGN, Map.of());
        };
    }

    /** @throws Refusal if one is not on file, or has changed since it was seen */
    static void requireSeen(Iterable<DraftItem> items, Map<UUID, NominationOnFile> onFile) {
        for (DraftItem item : items) {
            NominationOnFile found = onFile.get(item.nomination());
            if (found == null) {
                throw new Refusal(DecisionProblem.NOMINATION_NOT_ON_FILE, Map.of("nomination", item.nomination()));
            }
            if (found.version().value() != item.version()) {
                throw new Refusal(
                        DecisionProblem.NOMINATION_CHANGED,
                        Map.of(
                                "nomination",
                                item.nomination(),
                                "current",
                                found.version().value()));
            }
        }
    }
}
