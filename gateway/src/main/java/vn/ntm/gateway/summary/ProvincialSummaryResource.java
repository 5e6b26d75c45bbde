package vn.ntm.gateway.summary;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.gateway.composite.Caller;
import vn.ntm.gateway.composite.ComposedAnswers;
import vn.ntm.kernel.problem.Problem;
import vn.ntm.kernel.time.Calendar;

/** The province's year, composed. */
@Path("/v1/provincial-summaries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Provincial summary")
class ProvincialSummaryResource {

    private final SummariseProvince summariseProvince;
    private final ComposedAnswers answers;
    private final Calendar calendar;

    ProvincialSummaryResource(SummariseProvince summariseProvince, ComposedAnswers answers, Calendar calendar) {
        this.summariseProvince = summariseProvince;
        this.answers = answers;
        this.calendar = calendar;
    }

    @GET
    @Path("{year}")
    @RunOnVirtualThread
    @Operation(
            operationId = "getProvincialSummary",
            summary = "The province's programme year: figures of all services, and next year's targets",
            description = SummaryTexts.DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "The summary; \"complete\" tells whether every part is FRESH. One that is not has no"
                    + " ETag and is not to be stored",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProvincialSummary.class)))
    @APIResponse(
            responseCode = "503",
            description =
                    "The summary is incomplete, and a whole one was asked for; \"parts\" tells which part is not FRESH",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response get(
            @PathParam("year") @Parameter(description = "The programme year, 2009 to 2100", example = "2023") int year,
            @BeanParam SummaryParameters parameters,
            @Context RoutingContext exchange,
            @Context UriInfo uri,
            @Context HttpHeaders headers)
            throws InterruptedException {
        SummaryQuestion question = parameters.question(year, calendar);
        return answers.answer(
                question,
                parameters.named(),
                new Caller(exchange, uri, headers),
                SummaryProblem.SUMMARY_INCOMPLETE,
                round -> summariseProvince.handle(question, round));
    }
}
