package vn.ntm.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.web.EarlyProblems;

/** What a caller is told on the way to a service, before any service could say it. */
@ApplicationScoped
class RouteProblems {

    private final EarlyProblems problems;

    RouteProblems(EarlyProblems problems) {
        this.problems = problems;
    }

    /** The service is down, or did not begin to answer in time. */
    ProxyResponse unavailable(ProxyRequest request, FactService service) {
        return answer(request, CommonProblem.SERVICE_UNAVAILABLE, Map.of("service", service.label()));
    }

    /** The address is not part of the service's API. */
    ProxyResponse notFound(ProxyRequest request) {
        return answer(request, CommonProblem.NOT_FOUND, Map.of());
    }

    /** The body became too long while it came. */
    ProxyResponse tooLarge(ProxyRequest request) {
        return answer(request, CommonProblem.PAYLOAD_TOO_LARGE, Map.of()).putHeader("Connection", "close");
    }

    private ProxyResponse answer(ProxyRequest request, CommonProblem type, Map<String, String> members) {
        var headers = MultiMap.caseInsensitiveMultiMap();
        var body = problems.word(request.proxiedRequest(), headers, type, members);
        ProxyResponse answer = unread(request).response().setStatusCode(type.status());
        headers.forEach(header -> answer.putHeader(header.getKey(), header.getValue()));
        return answer.setBody(Body.body(body));
    }

    /** What is left of the body is let go; over HTTP/2 nothing may be asked of a body that was read to its end. */
    private static ProxyRequest unread(ProxyRequest request) {
        return request.proxiedRequest().isEnded() ? request : request.release();
    }
}
