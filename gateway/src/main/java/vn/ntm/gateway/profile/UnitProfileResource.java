package vn.ntm.gateway.profile;

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
import vn.ntm.gateway.composite.ComposedParameters;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.Problems;

/** A unit, composed. */
@Path("/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Profile of a unit")
class UnitProfileResource {

    private final ComposeProfile composeProfile;
    private final ComposedAnswers answers;
    private final Calendar calendar;

    UnitProfileResource(ComposeProfile composeProfile, ComposedAnswers answers, Calendar calendar) {
        this.composeProfile = composeProfile;
        this.answers = answers;
        this.calendar = calendar;
    }

    @GET
    @Path("{code}/profile")
    @RunOnVirtualThread
    @Operation(
            operationId = "getUnitProfile",
            summary = "All that is public of one unit: titles, products, commendations, funding",
            description =
                    "Asks criteria, ocop and awards, all at the same validOn and knownAt, as anybody may: how a unit"
                            + " was assessed is not public. What was of units that have passed into this one by the day is counted"
                            + " to it. Without validOn the code must have belonged to one unit only, and the day is today, or the"
                            + " last one of a unit that has ended. Names of persons are in it, so nobody shows it again"
                            + " without asking.")
    @APIResponse(
            responseCode = "200",
            description =
                    "The profile; \"complete\" tells whether every part is FRESH. One that is not has no ETag and is"
                            + " not to be stored",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = UnitProfile.class)))
    @APIResponse(responseCode = "404", description = "No unit ever had the code, or none on that day, as criteria says")
    @APIResponse(responseCode = "409", description = "The code has belonged to several units; name a day")
    @APIResponse(responseCode = "503", description = ComposedAnswers.INCOMPLETE)
    public Response get(
            @PathParam("code") @Parameter(description = "The code of the unit", example = "18838") UnitCode code,
            @BeanParam ComposedParameters parameters,
            @Context RoutingContext exchange,
            @Context UriInfo uri,
            @Context HttpHeaders headers)
            throws InterruptedException {
        parameters.asOf(calendar); // refuses an instant that has not come
        var question = new ProfileQuestion(code, parameters.day(), calendar.today(), Problems.language(headers));
        var caller = new Caller(exchange, uri, headers);
        return answers.answer(question, parameters.named(), caller, round -> composeProfile.handle(question, round));
    }
}
