package vn.ntm.proof.jose;

/** What came of checking a signed text: what it says, or what is wrong with it. */
public sealed interface Checked {

    /** Signed by the key that it names, and unchanged since. */
    record Genuine(byte[] payload) implements Checked {}

    /** Nothing that it says may be believed. */
    record Refused(Flaw flaw) implements Checked {}
}
