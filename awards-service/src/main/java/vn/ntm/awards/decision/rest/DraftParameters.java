package vn.ntm.awards.decision.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.decision.domain.DraftState;

/** Which drafts are wanted. */
public class DraftParameters {

    @QueryParam("state")
    @Parameter(description = "Where the draft stands", example = "DRAFT")
    @Nullable DraftState state;

    @Nullable DraftState state() {
        return state;
    }
}
