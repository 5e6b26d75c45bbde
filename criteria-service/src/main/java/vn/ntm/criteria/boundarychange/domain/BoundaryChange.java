package vn.ntm.criteria.boundarychange.domain;

import java.util.HashSet;
import java.util.UUID;
import vn.ntm.criteria.boundarychange.domain.BoundaryRejection.WrongState;

/**
 * One legal document by which units pass into others: merged, split, moved, renamed, changed in type, or their tier
 * abolished (Luật Tổ chức chính quyền địa phương).
 *
 * @param version how often its state was recorded
 */
public record BoundaryChange(UUID id, Terms terms, ChangeState state, long version) {

    /** The draft with other terms, of which one more person is the drafter. */
    public BoundaryChange replace(Terms other, String by) {
        return switch (state) {
            case ChangeState.Draft draft -> {
                var drafters = new HashSet<>(draft.drafters());
                drafters.add(by);
                yield new BoundaryChange(id, other, new ChangeState.Draft(drafters), version + 1);
            }
            case ChangeState.Enacted _, ChangeState.Annulled _ -> throw wrongState();
        };
    }

    /** @throws BoundaryRefused if this person wrote on the draft, or it is none */
    public BoundaryChange enact(String by) {
        return switch (state) {
            case ChangeState.Draft draft -> moved(draft.enact(by));
            case ChangeState.Enacted _, ChangeState.Annulled _ -> throw wrongState();
        };
    }

    public BoundaryChange annul() {
        return switch (state) {
            case ChangeState.Enacted enacted -> moved(enacted.annul());
            case ChangeState.Draft _, ChangeState.Annulled _ -> throw wrongState();
        };
    }

    /** @throws BoundaryRefused if it is no draft */
    public void requireDraft() {
        if (!(state instanceof ChangeState.Draft)) {
            throw wrongState();
        }
    }

    private BoundaryChange moved(ChangeState next) {
        return new BoundaryChange(id, terms, next, version + 1);
    }

    private BoundaryRefused wrongState() {
        return new BoundaryRefused(new WrongState(state.step(), state.operations()));
    }
}
