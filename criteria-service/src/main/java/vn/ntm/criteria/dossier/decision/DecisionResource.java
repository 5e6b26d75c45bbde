package vn.ntm.criteria.dossier.decision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;

@Path("/v1/recognition-decisions")
@Tag(name = "Recognition dossiers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DecisionResource {

    private static final String REQUEST = """
            {"number":"189/QĐ-UBND","issuer":"Chủ tịch UBND tỉnh Hà Tĩnh","signedOn":"2025-10-20",
             "round":1,"dossiers":[{"dossier":"019ab1c2-0000-7000-8000-00000000d055","version":8}],
             "reason":"Hội đồng thẩm định đã thông qua","document":"https://hatinh.gov.vn/"}
            """;

    private final RecogniseDossiers recogniseDossiers;
    private final DecisionQueries decisions;
    private final Calendar calendar;

    DecisionResource(RecogniseDossiers recogniseDossiers, DecisionQueries decisions, Calendar calendar) {
        this.recogniseDossiers = recogniseDossiers;
        this.decisions = decisions;
        this.calendar = calendar;
    }

    @POST
    @Act
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recogniseDossiers",
            summary = "Recognise many dossiers by one decision",
            description =
                    "All of them or none. Each becomes a recognition that counts for the programme year. Whoever"
                            + " prepared, verified, appraised or recorded the vote of one of them cannot be the one who decides.")
    @APIResponse(
            responseCode = "201",
            description = "The decision",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where the decision is",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    @APIResponse(responseCode = "404", description = "There is no such dossier, or a unit did not exist on that day")
    @APIResponse(
            responseCode = "409",
            description = "The issuer has used the number in that year, or a dossier cannot be recognised")
    @APIResponse(responseCode = "412", description = "A dossier has changed since the caller read it")
    public RestResponse<DecisionView> recognise(
            @RequestBody(required = true, content = @Content(example = REQUEST)) DecisionRequest request) {
        RecognitionDecision decision = recogniseDossiers.handle(request);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, DecisionView.of(decision, null, null))
                .location(URI.create("/v1/recognition-decisions/" + decision.id()))
                .build();
    }

    @GET
    @Operation(
            operationId = "listRecognitionDecisions",
            summary = "The decisions that recognise, and whom",
            description =
                    "Those signed by the day of the question, in the order of their signing. Decisions from before"
                            + " this system came are in the register of recognitions.")
    @APIResponse(responseCode = "200", description = "A page of decisions", content = @Content)
    public Page<DecisionView> list(
            @QueryParam("number")
                    @Parameter(
                            description = "Only decisions of this number, as printed",
                            example = "189/QĐ-UBND",
                            schema = @Schema(minLength = 1, maxLength = 200))
                    @Nullable String number,
            @BeanParam AsOfParameters times,
            @BeanParam PageParameters paging) {
        var listing = new Listing<RecognitionDecision>(
                PageParameters.question("recognition-decisions", number),
                2,
                (place, asOf, most) -> decisions.list(number, asOf, place, most),
                asOf -> decisions.count(number, asOf),
                decision ->
                        List.of(decision.signedOn().toString(), decision.id().toString()));
        return paging.page(listing, times, calendar).map(decision -> DecisionView.of(decision, null, null));
    }

    @GET
    @Path("{decision}")
    @Operation(operationId = "getRecognitionDecision", summary = "A decision, and whom it recognises")
    @APIResponse(responseCode = "200", description = "The decision", content = @Content)
    public DecisionView get(
            @PathParam("decision")
                    @Parameter(description = "The id of the decision", example = "019ab1c2-0000-7000-8000-00000000dec1")
                    UUID id,
            @BeanParam AsOfParameters times) {
        return DecisionView.of(decisions.get(id, times.asOf(calendar)), times.day(), times.instant());
    }
}
