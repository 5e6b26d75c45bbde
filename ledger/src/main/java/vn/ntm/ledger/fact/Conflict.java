package vn.ntm.ledger.fact;

/** What happens to a fact that differs from the one on file under the same natural key. */
public enum Conflict {
    REFUSE,
    /** It is a correction: it supersedes the fact on file, which stays readable as it was known. */
    SUPERSEDE
}
