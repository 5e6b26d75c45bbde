package vn.ntm.identity;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.ProblemType;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.web.Problems;

/** Says what is wrong with a token, and how to bring a good one. */
public class TokenRefusals {

    @ServerExceptionMapper
    public Response missing(UnauthorizedException failure, UriInfo uri, HttpHeaders headers) {
        return challenge(CommonProblem.UNAUTHENTICATED, "Bearer", uri, headers);
    }

    @ServerExceptionMapper
    public Response bad(AuthenticationFailedException failure, UriInfo uri, HttpHeaders headers) {
        return refused(TokenFault.of(failure), uri, headers);
    }

    /** Until the provider has been reached for the first time, its absence is said so. */
    @ServerExceptionMapper
    public Response unchecked(OIDCException failure, UriInfo uri, HttpHeaders headers) {
        return refused(TokenFault.of(failure), uri, headers);
    }

    private static Response refused(TokenProblem problem, UriInfo uri, HttpHeaders headers) {
        return problem == TokenProblem.IDENTITY_PROVIDER_UNAVAILABLE
                ? Problems.answer(new Refusal(problem, Map.of()), uri, headers)
                : challenge(problem, TokenFault.challenge(problem), uri, headers);
    }

    private static Response challenge(ProblemType problem, String challenge, UriInfo uri, HttpHeaders headers) {
        return Response.fromResponse(Problems.answer(new Refusal(problem, Map.of()), uri, headers))
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }
}
