package vn.ntm.proof.token;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Says whether something holds, from its token, the issuer's keys and a status list alone. */
public interface TokenVerifier<V extends Verdict, C extends SignedClaims> {

    /**
     * Checks a token.
     *
     * @param text what was scanned or pasted
     * @param statusList a signed list, if one is at hand
     * @param at the moment in question; for a day, its beginning
     */
    Verification<V, C> verify(String text, @Nullable String statusList, Instant at);
}
