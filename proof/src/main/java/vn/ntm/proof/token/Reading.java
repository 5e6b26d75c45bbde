package vn.ntm.proof.token;

import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.ntm.proof.jose.Flaw;

/** What a token of one kind says, and what the list says of its place; or why nothing that it says may be believed. */
public sealed interface Reading<C extends SignedClaims> {

    /** It is not what it says that it is. */
    record Flawed<C extends SignedClaims>(Flaw flaw) implements Reading<C> {}

    /** It is signed, but does not say what it must. */
    record Unreadable<C extends SignedClaims>() implements Reading<C> {}

    /** It is of another issuer than the keys. */
    record Foreign<C extends SignedClaims>() implements Reading<C> {}

    /**
     * It is genuine.
     *
     * @param status the value at its place; nothing without a list that tells
     * @param statusAsOf when that list was signed
     */
    record Genuine<C extends SignedClaims>(
            C claims, OptionalInt status, @Nullable Instant statusAsOf) implements Reading<C> {}
}
