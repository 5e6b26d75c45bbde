package vn.ntm.ocop.ruleset.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.page.PageParameters;
import vn.ntm.ocop.ruleset.domain.RuleSetStanding;

/** Which rule sets are wanted. */
public class RuleSetFilter {

    @QueryParam("standing")
    @Parameter(description = "How it stands on the day of the question", example = "ACCEPTING")
    @Nullable RuleSetStanding standing;

    boolean takes(RuleSetStanding on) {
        return standing == null || standing == on;
    }

    String question() {
        return PageParameters.question("rule-sets", standing);
    }
}
