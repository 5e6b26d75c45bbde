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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.kernel.edge.Trace;
import vn.ntm.kernel.problem.Problem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AnswerTags;
import vn.ntm.kernel.web.Problems;

/** The province's year, composed. */
@Path("/v1/provincial-summaries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Provincial summary")
class ProvincialSummaryResource {

    private final SummariseProvince summariseProvince;
    private final Calendar calendar;

    ProvincialSummaryResource(SummariseProvince summariseProvince, Calendar calendar) {
        this.summariseProvince = summariseProvince;
        this.calendar = calendar;
    }

    @GET
    @Path("{year}")
    @RunOnVirtualThread
    @Operation(
            operationId = "getProvincialSummary",
            summary = "The province's programme year: figures of all services, and next year's targets",
            description = SummaryTexts.DESCRIPTION)
    @Parameter(
            name = Preference.HEADER,
            in = ParameterIn.HEADER,
            description = "\"handling=strict\": 503 instead of an incomplete summary",
            schema = @Schema(type = SchemaType.STRING),
            example = Preference.HANDLING_STRICT)
    @APIResponse(
            responseCode = "200",
            description =
                    "The summary; \"complete\" tells whether every part is there. An incomplete one has no ETag and"
                            + " is not to be stored",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProvincialSummary.class)))
    @APIResponse(
            responseCode = "503",
            description =
                    "The summary is incomplete, and a whole one was asked for; \"parts\" tells which part is missing",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response get(
            @PathParam("year") @Parameter(description = "The programme year, 2009 to 2100", example = "2023") int year,
            @BeanParam SummaryParameters parameters,
            @Context RoutingContext exchange,
            @Context UriInfo uri,
            @Context HttpHeaders headers)
            throws InterruptedException {
        SummaryQuestion question = parameters.question(year, calendar);
        var caller = new SummariseProvince.Caller(
                headers.getHeaderString(Trace.HEADER), giveUp -> whenGone(exchange, giveUp));
        ProvincialSummary summary = summariseProvince.handle(question, caller);
        return switch (Preference.of(headers.getRequestHeaders().getOrDefault(Preference.HEADER, List.of()))) {
            case LENIENT -> answer(summary).build();
            case STRICT ->
                (summary.complete() ? answer(summary) : refuse(summary, uri, headers))
                        .header(Preference.APPLIED_HEADER, Preference.HANDLING_STRICT)
                        .build();
        };
    }

    private static void whenGone(RoutingContext exchange, Runnable giveUp) {
        exchange.addEndHandler(end -> {
            if (end.failed()) {
                giveUp.run();
            }
        });
    }

    private static Response.ResponseBuilder answer(ProvincialSummary summary) {
        Response.ResponseBuilder answer = Response.ok(summary);
        return summary.complete()
                ? answer.tag(summary.entityTag())
                : answer.header(HttpHeaders.CACHE_CONTROL, AnswerTags.NO_STORE);
    }

    private static Response.ResponseBuilder refuse(ProvincialSummary summary, UriInfo uri, HttpHeaders headers) {
        String missing = summary.parts().stream()
                .filter(part -> !part.fresh())
                .map(Part::name)
                .collect(Collectors.joining(", "));
        var refusal = new Refusal(SummaryProblem.SUMMARY_INCOMPLETE, Map.of("missing", missing));
        var briefs = summary.parts().stream().map(Part::brief).toList();
        var problem = Problems.of(refusal, uri, headers).with("parts", briefs);
        return Response.fromResponse(Problems.answer(problem, Problems.language(headers)))
                .header(HttpHeaders.CACHE_CONTROL, AnswerTags.NO_STORE);
    }
}
