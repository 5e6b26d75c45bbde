package vn.ntm.ledger.access;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.ProblemType;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.web.Problems;

/** Says what is wrong with a token, and how to bring a good one (RFC 6750). */
public class TokenRefusals {

    @ServerExceptionMapper
    public Response missing(UnauthorizedException failure, UriInfo uri, HttpHeaders headers) {
        return challenge(CommonProblem.UNAUTHENTICATED, "Bearer", uri, headers);
    }

    @ServerExceptionMapper
    public Response bad(AuthenticationFailedException failure, UriInfo uri, HttpHeaders headers) {
        if (providerIsAway(failure)) {
            return unchecked(uri, headers);
        }
        AccessProblem problem = problemOf(failure);
        String words = problem.title().en();
        return challenge(problem, "Bearer error=\"invalid_token\", error_description=\"" + words + "\"", uri, headers);
    }

    /** Until the provider has been reached for the first time, its absence is said so. */
    @ServerExceptionMapper
    public Response unchecked(OIDCException failure, UriInfo uri, HttpHeaders headers) {
        return unchecked(uri, headers);
    }

    /** No answer came, so nothing is known about the token: that is no fault of its bearer. */
    static boolean providerIsAway(Throwable failure) {
        return cause(failure, OIDCException.class) != null || cause(failure, IOException.class) != null;
    }

    /** A signature is held against the key before any claim is read, so one token has one fault. */
    static AccessProblem problemOf(Throwable failure) {
        InvalidJwtException invalid = cause(failure, InvalidJwtException.class);
        if (invalid == null) {
            return AccessProblem.TOKEN_UNREADABLE;
        }
        if (invalid.hasErrorCode(ErrorCodes.SIGNATURE_INVALID)) {
            return AccessProblem.TOKEN_SIGNATURE_WRONG;
        }
        if (invalid.hasErrorCode(ErrorCodes.ISSUER_INVALID)) {
            return AccessProblem.TOKEN_OF_ANOTHER_ISSUER;
        }
        if (invalid.hasErrorCode(ErrorCodes.AUDIENCE_INVALID)) {
            return AccessProblem.TOKEN_FOR_ANOTHER_AUDIENCE;
        }
        return invalid.hasExpired() ? AccessProblem.TOKEN_EXPIRED : AccessProblem.TOKEN_UNREADABLE;
    }

    private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> kind) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (kind.isInstance(at)) {
                return kind.cast(at);
            }
        }
        return null;
    }

    private static Response unchecked(UriInfo uri, HttpHeaders headers) {
        return Problems.answer(new Refusal(AccessProblem.IDENTITY_PROVIDER_UNAVAILABLE, Map.of()), uri, headers);
    }

    private static Response challenge(ProblemType problem, String challenge, UriInfo uri, HttpHeaders headers) {
        return Response.fromResponse(Problems.answer(new Refusal(problem, Map.of()), uri, headers))
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }
}
