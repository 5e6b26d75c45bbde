package vn.ntm.gateway.report.publication;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.gateway.composite.Caller;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Problem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.web.Years;

/** Whether a published year-end report is the same when it is made again. */
@Path("/v1/reports/{year}/_replay")
@Tag(name = "Year-end report")
class ReplayResource {

    private final ReplayReport replayReport;

    ReplayResource(ReplayReport replayReport) {
        this.replayReport = replayReport;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(
            operationId = "replayYearReport",
            summary = "Make a published report again, and say whether it is the same",
            description =
                    "Of the facts of its day as they were known at its instant, whatever was corrected or reformed"
                            + " since. Nothing is written. That the hashes differ is an answer too: nobody's report has the hash"
                            + " that is on file.")
    @APIResponse(
            responseCode = "200",
            description = "Both hashes, and whether they are the same",
            content = @Content(schema = @Schema(implementation = ReportReplay.class)))
    @APIResponse(
            responseCode = "401",
            description = "No token is needed, but one came that does not hold",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such edition is on file",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "503",
            description = "A part cannot be had, so nothing can be said",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public ReportReplay replay(
            @PathParam("year") @Parameter(description = "The programme year, 2009 to 2100", example = "2023") int year,
            @RequestBody(required = true, content = @Content(example = "{\"edition\":1}")) @Nullable ReplayRequest request,
            @Context RoutingContext exchange,
            @Context UriInfo uri,
            @Context HttpHeaders headers)
            throws InterruptedException {
        if (request == null) {
            throw new Refusal(CommonProblem.BAD_REQUEST, Map.of());
        }
        return replayReport.handle(Years.required(year), request, new Caller(exchange, uri, headers).waiter());
    }
}
