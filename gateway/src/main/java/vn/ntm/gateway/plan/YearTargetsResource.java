package vn.ntm.gateway.plan;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.gateway.composite.Caller;
import vn.ntm.gateway.composite.ComposedAnswers;
import vn.ntm.gateway.composite.ComposedParameters;
import vn.ntm.gateway.composite.Making;
import vn.ntm.gateway.part.PartAnswer;
import vn.ntm.gateway.part.Parts;
import vn.ntm.gateway.part.Round;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.Years;

/** The plan of a year, composed. */
@Path("/v1/targets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan of a year")
class YearTargetsResource {

    private final Parts parts;
    private final ComposedAnswers answers;
    private final Calendar calendar;

    YearTargetsResource(Parts parts, ComposedAnswers answers, Calendar calendar) {
        this.parts = parts;
        this.answers = answers;
        this.calendar = calendar;
    }

    @GET
    @Path("{year}")
    @RunOnVirtualThread
    @Operation(
            operationId = "getYearTargets",
            summary = "The plan of a year, and how far it has come",
            description =
                    "Asks criteria, ocop and awards at once, all at the same validOn and knownAt, for the targets of"
                            + " the year that hold on the day, and for the figures that have one. Progress is what the service"
                            + " counted; nothing is reckoned here. Without validOn a year that is over is read on its last day.")
    @APIResponse(
            responseCode = "200",
            description =
                    "The plan; \"complete\" tells whether every part is FRESH. One that is not has no ETag and is not to be stored",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = YearTargets.class)))
    @APIResponse(responseCode = "503", description = ComposedAnswers.INCOMPLETE)
    public Response get(
            @PathParam("year") @Parameter(description = "The programme year, 2009 to 2100", example = "2024") int year,
            @BeanParam ComposedParameters parameters,
            @Context RoutingContext exchange,
            @Context UriInfo uri,
            @Context HttpHeaders headers)
            throws InterruptedException {
        var question = new TargetsQuestion(Years.required(year), parameters.dayOf(year, calendar));
        var caller = new Caller(exchange, uri, headers);
        return answers.answer(question, parameters.named(), caller, round -> compose(question, round));
    }

    private Making.Draft compose(TargetsQuestion question, Round round) throws InterruptedException {
        List<PartAnswer> said = parts.ask(question.parts(), round);
        return new Making.Draft(YearTargets.of(question, round.knownAt(), said), question.toString(), said);
    }
}
