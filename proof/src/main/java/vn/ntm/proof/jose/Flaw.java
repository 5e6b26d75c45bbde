package vn.ntm.proof.jose;

/** What is wrong with a signed text, whatever it says. */
public enum Flaw {
    MALFORMED,
    ALGORITHM_REFUSED,
    TYPE_WRONG,
    KEY_UNKNOWN,
    SIGNATURE_WRONG
}
