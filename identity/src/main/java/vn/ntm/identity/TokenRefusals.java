package vn.ntm.identity;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.ProblemType;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.web.Problems;

/** Says what is wrong with a token, and how to bring a good one. */
public class TokenRefusals {

    @ServerExceptionMapper
    public Response missing(UnauthorizedException failure, UriInfo uri, HttpHeaders headers) {
        return refused(CommonProblem.UNAUTHENTICATED, Optional.of("Bearer"), uri, headers);
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
        return refused(problem, TokenFault.challenge(problem), uri, headers);
    }

    private static Response refused(ProblemType problem, Optional<String> challenge, UriInfo uri, HttpHeaders headers) {
        var answer = Response.fromResponse(Problems.answer(new Refusal(problem, Map.of()), uri, headers));
        challenge.ifPresent(how -> answer.header(HttpHeaders.WWW_AUTHENTICATE, how));
        return answer.build();
    }
}
