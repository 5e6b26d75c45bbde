package vn.ntm.criteria.revocation.domain.grounds;

import org.jspecify.annotations.Nullable;

/**
 * What was found of one way in which a title may come to be revoked.
 *
 * @param atLeast how many have to have failed; the share of the rule, rounded up to whole ones
 * @param below from how many on it is the other way; absent where there is no such bound
 * @param failed how many did
 * @param undecided of how many nobody knows
 * @param of how many there are
 */
public record BranchFinding(
        RevocationBranch branch,
        int atLeast,
        @Nullable Integer below,
        int failed,
        int undecided,
        int of,
        Fulfilment fulfilment) {

    /** The ways in which a title may come to be revoked. */
    public enum RevocationBranch {
        /** Of the criteria the smaller share failed, and a key criterion is among them. */
        SHARE_WITH_KEY_CRITERION,
        /** Of the criteria the larger share failed, whichever they are. */
        SHARE,
        /** Of the communes of a district a share had their title revoked. */
        UNITS_BELOW
    }
}
