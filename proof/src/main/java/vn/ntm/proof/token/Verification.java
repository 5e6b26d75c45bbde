package vn.ntm.proof.token;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of a check.
 *
 * @param claims what the token says; absent where it may not be believed
 * @param statusAsOf when the list was signed by which it was decided; absent where none was
 */
public record Verification<V extends Verdict, C extends SignedClaims>(
        V verdict, @Nullable C claims, @Nullable Instant statusAsOf) {

    /** Nothing of what it says may be believed. */
    public static <V extends Verdict, C extends SignedClaims> Verification<V, C> refused(V verdict) {
        return new Verification<>(verdict, null, null);
    }

    public boolean valid() {
        return verdict.holds();
    }
}
