package vn.ntm.ocop.evaluation.domain.part;

import org.jspecify.annotations.Nullable;
import vn.ntm.ocop.evaluation.domain.EvaluationMove;
import vn.ntm.ocop.evaluation.domain.EvaluationSubject;

/**
 * That a part is needed for a move.
 *
 * @param neededFor the move that is not made without it
 */
public record PartRule(
        DossierPart part,
        EvaluationMove neededFor,
        PartCondition condition,
        @Nullable String legalBasis) {

    /** Whether it has to be there for what is evaluated. */
    public boolean binds(EvaluationSubject subject) {
        return switch (condition) {
            case ALWAYS -> true;
            case UNLESS_TOURISM -> subject.setNo() != EvaluationSubject.TOURISM;
            case WHERE_THERE_IS_ONE -> false;
        };
    }
}
