package vn.ntm.proof.jose;

import java.util.Optional;

/** What came of checking a signed text: what it says, or what is wrong with it. */
public sealed interface Checked {

    /**
     * Signed by the key that it names, and unchanged since.
     *
     * @param claims what it says; nothing if that is no JSON object
     */
    record Genuine(Optional<Claims> claims) implements Checked {}

    /** Nothing that it says may be believed. */
    record Refused(Flaw flaw) implements Checked {}
}
