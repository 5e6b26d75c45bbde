package vn.ntm.ocop.ruleset.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ocop.ruleset.application.FindSheet;

/** The forms of score sheets. */
@Path("/v1/rule-sets/{ruleSet}/score-sheets")
@Tag(name = "OCOP rules")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ScoreSheetResource {

    private final FindSheet findSheet;
    private final Calendar calendar;

    ScoreSheetResource(FindSheet findSheet, Calendar calendar) {
        this.findSheet = findSheet;
        this.calendar = calendar;
    }

    @GET
    @Path("{setNo}")
    @Operation(
            operationId = "getScoreSheet",
            summary = "The score sheet of a product set: sections, items, options and minima",
            description =
                    "What is ticked is the number of an option, for two options of an item can carry equal points.")
    @APIResponse(responseCode = "200", description = "The form", content = @Content)
    public ScoreSheetView get(
            @PathParam("ruleSet") @Parameter(description = RuleSetResource.CODE, example = RuleSetResource.EXAMPLE)
                    String ruleSet,
            @PathParam("setNo") @Parameter(description = "The number of the product set", example = "26") int setNo,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        return ScoreSheetView.of(findSheet.drafted(ruleSet, setNo, asOf.knownAt()), times.day(), times.instant());
    }
}
