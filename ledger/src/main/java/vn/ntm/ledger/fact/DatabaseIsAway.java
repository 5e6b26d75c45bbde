package vn.ntm.ledger.fact;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jdbi.v3.core.ConnectionException;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.web.Problems;

/** Says that one may ask again soon when the database is away, or all connections to it are taken. */
public class DatabaseIsAway {

    private static final Logger LOG = Logger.getLogger(DatabaseIsAway.class);

    @ServerExceptionMapper
    public Response away(ConnectionException failure, UriInfo uri, HttpHeaders headers) {
        LOG.warnf("no connection to the database: %s", failure.getMessage());
        return Problems.answer(new Refusal(CommonProblem.SERVICE_UNAVAILABLE, Map.of()), uri, headers);
    }
}
