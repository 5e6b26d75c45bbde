package vn.ntm.awards.privacy.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.privacy.domain.DataRequestState;
import vn.ntm.ledger.page.PageParameters;

/** Which requests of data subjects are wanted. */
public class DataRequestParameters {

    @QueryParam("state")
    @Parameter(description = "Where the request stands", example = "RECEIVED")
    @Nullable DataRequestState state;

    String question() {
        return PageParameters.question("data-requests", state);
    }
}
