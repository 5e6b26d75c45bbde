package vn.ntm.gateway.refusal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.ntm.kernel.edge.Trace;
import vn.ntm.kernel.web.Problems;

/** Answers with the service's own problem document, which is now about the address that was asked here. */
class RefusedByServiceMapping {

    @ServerExceptionMapper
    public Response passOn(RefusedByService refused, UriInfo uri, HttpHeaders headers) {
        ObjectNode problem = refused.problem();
        problem.put("instance", Problems.path(uri));
        problem.put("traceId", Trace.of(headers.getHeaderString(Trace.HEADER)).id());
        return Problems.answer(problem.path("status").asInt(), problem, Problems.language(headers));
    }
}
