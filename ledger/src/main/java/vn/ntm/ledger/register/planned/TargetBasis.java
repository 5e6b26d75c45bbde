package vn.ntm.ledger.register.planned;

/** Whose wish a target is. */
public enum TargetBasis {
    /** The plan of the year: only this is measured. */
    TARGET,
    /** What units registered for. */
    REGISTERED,
    /** What units asked to be appraised for. */
    REQUESTED
}
