package vn.ntm.criteria.revocation.domain.grounds;

import java.util.Collection;

/** Whether what a rule asks for has come about. */
public enum Fulfilment {
    FULFILLED,
    NOT_FULFILLED,
    /** It depends on what is not on file; it is never guessed. */
    UNDECIDED;

    /** Of what may come about in several ways, one of which is enough. */
    static Fulfilment any(Collection<Fulfilment> ways) {
        if (ways.contains(FULFILLED)) {
            return FULFILLED;
        }
        return ways.contains(UNDECIDED) ? UNDECIDED : NOT_FULFILLED;
    }

    static Fulfilment between(boolean surely, boolean possibly) {
        if (surely) {
            return FULFILLED;
        }
        return possibly ? UNDECIDED : NOT_FULFILLED;
    }
}
