package vn.ntm.gateway.decision;

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
import vn.ntm.kernel.time.Calendar;

/** A decision, and all that rests on it, composed. */
@Path("/v1/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
class DecisionResource {

    private final ComposeDecision composeDecision;
    private final ComposedAnswers answers;
    private final Calendar calendar;

    DecisionResource(ComposeDecision composeDecision, ComposedAnswers answers, Calendar calendar) {
        this.composeDecision = composeDecision;
        this.answers = answers;
        this.calendar = calendar;
    }

    @GET
    @Path("{number: .+}")
    @RunOnVirtualThread
    @Operation(
            operationId = "getDecision",
            summary = "All that rests on one decision, in all services",
            description =
                    "Asks criteria, ocop and awards at once, all at the same validOn and knownAt, for the public facts"
                            + " that name the number as their decision; also those that do not stand any more. A number is used"
                            + " again in other years and by other issuers: without signedOn all that bear it are told, each with"
                            + " its day and issuer. Who is commended is counted and not named.")
    @APIResponse(
            responseCode = "200",
            description =
                    "What rests on it; \"complete\" tells whether every part is FRESH. An answer that is not has no"
                            + " ETag and is not to be stored",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DecisionReach.class)))
    @APIResponse(
            responseCode = "404",
            description = "All three services answered, and none has anything on file that rests on such a decision")
    @APIResponse(responseCode = "503", description = ComposedAnswers.INCOMPLETE)
    public Response get(
            @PathParam("number")
                    @Parameter(
                            description =
                                    "The number of the decision, its slash written as %2F or as it is; spaces, accents,"
                                            + " Đ or D, and case do not matter",
                            schema = @Schema(minLength = 1, maxLength = DecisionParameters.LONGEST),
                            example = "189/QĐ-UBND")
                    String number,
            @BeanParam DecisionParameters parameters,
            @Context RoutingContext exchange,
            @Context UriInfo uri,
            @Context HttpHeaders headers)
            throws InterruptedException {
        DecisionQuestion question = parameters.question(number, calendar);
        var caller = new Caller(exchange, uri, headers);
        return answers.answer(question, parameters.named(), caller, round -> composeDecision.handle(question, round));
    }
}
