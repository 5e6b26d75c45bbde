package vn.ntm.proof.token;

import java.time.Instant;

/** What every token says, whatever it is about. */
public interface SignedClaims {

    /** The public address of the register. */
    String issuer();

    Instant issuedAt();

    /** The address of the list that says what has become of it. */
    String statusList();

    /** Its place on that list, its own for ever. */
    long statusIndex();
}
