package vn.ntm.gateway.portal;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One who comes without an address is shown the documents. */
@Path("/")
class EntranceResource {

    @GET
    @NonBlocking
    @Operation(hidden = true)
    public Response enter() {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/docs/")
                .build();
    }
}
