package vn.ntm.awards.regime.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.regime.domain.RegimeStanding;
import vn.ntm.ledger.page.PageParameters;

/** Which regimes are wanted. */
public class RegimeParameters {

    @QueryParam("standing")
    @Parameter(description = "How it stands on the day of the question", example = "IN_FORCE")
    @Nullable RegimeStanding standing;

    boolean takes(RegimeStanding on) {
        return standing == null || standing == on;
    }

    String question() {
        return PageParameters.question("award-regimes", standing);
    }
}
