package vn.ntm.identity;

import io.quarkus.oidc.OIDCException;
import java.io.IOException;
import java.util.Optional;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jspecify.annotations.Nullable;

/** What is wrong when a token does not lead to a caller. */
public final class TokenFault {

    private TokenFault() {}

    /** A signature is held against the key before any claim is read, so one token has one fault. */
    public static TokenProblem of(Throwable failure) {
        if (providerIsAway(failure)) {
            return TokenProblem.IDENTITY_PROVIDER_UNAVAILABLE;
        }
        InvalidJwtException invalid = cause(failure, InvalidJwtException.class);
        if (invalid == null) {
            return TokenProblem.TOKEN_UNREADABLE;
        }
        if (invalid.hasErrorCode(ErrorCodes.SIGNATURE_INVALID)) {
            return TokenProblem.TOKEN_SIGNATURE_WRONG;
        }
        if (invalid.hasErrorCode(ErrorCodes.ISSUER_INVALID)) {
            return TokenProblem.TOKEN_OF_ANOTHER_ISSUER;
        }
        if (invalid.hasErrorCode(ErrorCodes.AUDIENCE_INVALID)) {
            return TokenProblem.TOKEN_FOR_ANOTHER_AUDIENCE;
        }
        return invalid.hasExpired() ? TokenProblem.TOKEN_EXPIRED : TokenProblem.TOKEN_UNREADABLE;
    }

    /** How to bring a good token (RFC 6750, section 3); nothing if the one that was brought may be good. */
    public static Optional<String> challenge(TokenProblem problem) {
        return problem == TokenProblem.IDENTITY_PROVIDER_UNAVAILABLE
                ? Optional.empty()
                : Optional.of("Bearer error=\"invalid_token\", error_description=\""
                        + problem.title().en() + "\"");
    }

    /** No answer came, so nothing is known about the token: that is no fault of its bearer. */
    private static boolean providerIsAway(Throwable failure) {
        return cause(failure, OIDCException.class) != null || cause(failure, IOException.class) != null;
    }

    private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> kind) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (kind.isInstance(at)) {
                return kind.cast(at);
            }
        }
        return null;
    }
}
