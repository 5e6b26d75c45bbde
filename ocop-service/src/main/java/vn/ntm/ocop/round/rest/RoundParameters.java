package vn.ntm.ocop.round.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.web.Years;
import vn.ntm.ledger.page.PageParameters;
import vn.ntm.ocop.round.application.RoundFilter;
import vn.ntm.ocop.round.domain.RoundLevel;

/** Which rounds are wanted. */
public class RoundParameters {

    @QueryParam("level")
    @Parameter(description = "Who evaluates", example = "PROVINCE")
    @Nullable RoundLevel level;

    @QueryParam("year")
    @Parameter(description = "The year of the round", example = "2026")
    @Nullable Integer year;

    RoundFilter filter() {
        return new RoundFilter(level, Years.optional("year", year));
    }

    String question() {
        return PageParameters.question("evaluation-rounds", level, Years.optional("year", year));
    }
}
