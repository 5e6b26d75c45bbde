package vn.ntm.ledger.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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
        AccessProblem problem = problemOf(failure);
        String words = problem.title().en();
        return challenge(problem, "Bearer error=\"invalid_token\", error_description=\"" + words + "\"", uri, headers);
    }

    /** A signature is held against the key before any claim is read, so one token has one fault. */
    static AccessProblem problemOf(Throwable failure) {
        InvalidJwtException invalid = cause(failure);
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

    private static @Nullable InvalidJwtException cause(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof InvalidJwtException invalid) {
                return invalid;
            }
        }
        return null;
    }

    private static Response challenge(ProblemType problem, String challenge, UriInfo uri, HttpHeaders headers) {
        return Response.fromResponse(Problems.answer(new Refusal(problem, Map.of()), uri, headers))
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }
}
