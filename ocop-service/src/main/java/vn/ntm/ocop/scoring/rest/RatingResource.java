package vn.ntm.ocop.scoring.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.question.Question;
import vn.ntm.ocop.scoring.application.RateSheets;

/** What stars sheets would come to. Nothing here is ever written. */
@Path("/v1/rule-sets/{ruleSet}/score-sheets/{setNo}")
@Tag(name = "OCOP rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RatingResource {

    private static final String SHEETS = """
            {"sheets":[
              {"member":"TV1","ticks":[{"item":"1.1","option":2},{"item":"1.2","option":3},{"item":"8","option":4},{"item":"13","option":4}]},
              {"member":"TV2","setNo":26,"ticks":[{"item":"1.1","option":2},{"item":"1.2","option":2},{"item":"8","option":2}]}]}
            """;

    private final RateSheets rateSheets;
    private final Calendar calendar;

    RatingResource(RateSheets rateSheets, Calendar calendar) {
        this.rateSheets = rateSheets;
        this.calendar = calendar;
    }

    @POST
    @Question
    @Path("_rate")
    @Operation(
            operationId = "rateScoreSheets",
            summary = "What stars the sheets of a council would come to, and why",
            description =
                    "The average of the members' totals, never rounded, takes a bracket; item minima that do not hold lower"
                            + " the stars. Where the decision is silent the readings of the rule set say what is done. Nothing is written.")
    @APIResponse(responseCode = "200", description = "The rating, with its whole trace", content = @Content)
    @APIResponse(
            responseCode = "409",
            description =
                    "The rule set is a draft, or a sheet is not one of the form: another set's, an item or option that it"
                            + " does not have, two of one member")
    public RatingView rate(
            @PathParam("ruleSet") @Parameter(description = "The code of the rule set", example = "QD26_2026")
                    String ruleSet,
            @PathParam("setNo") @Parameter(description = "The number of the product set", example = "26") int setNo,
            @RequestBody(required = true, content = @Content(example = SHEETS)) RatingRequest request) {
        request.check();
        Instant knownAt = calendar.now();
        return RatingView.of(
                ruleSet,
                setNo,
                rateSheets.handle(ruleSet, setNo, request.sheetsOf(ruleSet, setNo), request.found(), knownAt),
                knownAt);
    }
}
