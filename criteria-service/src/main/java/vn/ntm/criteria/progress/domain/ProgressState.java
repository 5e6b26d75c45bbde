package vn.ntm.criteria.progress.domain;

import org.jspecify.annotations.Nullable;

/** How a commune stands to a set and to the title that the set leads to: two facts that need not agree. */
public enum ProgressState {
    /** It holds the title and meets the set. */
    RECOGNISED_AND_MEETING,
    /** It meets the set, and no title is on file: the decision is pending. */
    DECISION_PENDING,
    /** It holds the title and fails the set: a title stays until it is revoked. */
    RECOGNISED_BUT_FAILING,
    /** It holds the title, and something that decides about the set is not on file. */
    RECOGNISED_AND_UNDECIDED,
    /** It fails the set and holds no title. */
    NOT_YET_MET,
    /** It holds no title, and something that decides about the set is not on file. */
    UNDECIDED,
    /** Nothing was recorded of it in the period, whatever title it holds. */
    NOT_ASSESSED;

    static ProgressState of(@Nullable CriteriaCount count, boolean holds) {
        if (count == null) {
            return NOT_ASSESSED;
        }
        return switch (count.verdict()) {
            case MET, NOT_APPLICABLE -> holds ? RECOGNISED_AND_MEETING : DECISION_PENDING;
            case NOT_MET -> holds ? RECOGNISED_BUT_FAILING : NOT_YET_MET;
            case UNDECIDED -> holds ? RECOGNISED_AND_UNDECIDED : UNDECIDED;
        };
    }
}
