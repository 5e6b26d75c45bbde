package vn.ntm.ocop.decision.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
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
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Identities;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.page.PageParameters;
import vn.ntm.ocop.decision.application.RecogniseProducts;
import vn.ntm.ocop.decision.domain.DecisionKind;
import vn.ntm.ocop.decision.domain.OcopDecision;

/** The decisions that recognise products, each with the certificates that came of it. */
@Path("/v1/recognition-decisions")
@Tag(name = "Recognition decisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RecognitionDecisionResource {

    private static final String REQUEST = """
            {"authority":"PROVINCE_CHAIRMAN","programmeYear":2026,"round":1,
             "reason":"Hội đồng đánh giá, phân hạng đã đề xuất",
             "basis":{"number":"3800/QĐ-UBND","issuer":"Chủ tịch UBND tỉnh Hà Tĩnh","signedOn":"2026-11-20"},
             "dossiers":[{"dossier":"019ab1c2-0000-7000-8000-0000000000d0","version":9,"stars":4}]}
            """;

    private final RecogniseProducts recognise;
    private final DecisionPages decisions;
    private final Identities identities;

    RecognitionDecisionResource(RecogniseProducts recognise, DecisionPages decisions, Identities identities) {
        this.recognise = recognise;
        this.decisions = decisions;
        this.identities = identities;
    }

    @POST
    @Act
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recogniseProducts",
            summary = "Recognise many products by one decision",
            description =
                    "All of them or none, of as many producers as it names. Each dossier has its proposed stars and"
                            + " becomes a certificate that begins on the day on which the decision was signed, holds as long as the"
                            + " rules of the dossier say, and takes the place of the earlier ones of the product. Whoever prepared,"
                            + " checked or scored one of them cannot be the one who decides. The reason is public: do not name"
                            + " the persons of a household in it.")
    @APIResponse(
            responseCode = "201",
            description = "The decision, with its certificates",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where the decision is read",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    @APIResponse(responseCode = "404", description = "There is no such dossier")
    @APIResponse(
            responseCode = "409",
            description =
                    "A dossier has not come that far or has other stars, the decision is not of the right authority or"
                            + " its number is used, a number of the rules is missing, or the caller had a hand in a dossier")
    @APIResponse(responseCode = "412", description = "A dossier has changed since the caller read it")
    public RestResponse<DecisionView> recognise(
            @RequestBody(required = true, content = @Content(example = REQUEST)) RecognitionRequest request) {
        OcopDecision decision = recognise.handle(request.decision(identities.next()), request.items());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, DecisionView.of(decision))
                .location(URI.create("/v1/recognition-decisions/" + decision.id()))
                .build();
    }

    @GET
    @Operation(
            operationId = "listRecognitionDecisions",
            summary = "The decisions that recognise, and which products",
            description =
                    "Those signed by the day of the question, in the order of their signing. Decisions from before"
                            + " this system came are in the register of certifications.")
    @APIResponse(responseCode = "200", description = "A page of decisions", content = @Content)
    public Page<DecisionView> list(
            @BeanParam DecisionParameters parameters,
            @BeanParam AsOfParameters times,
            @BeanParam PageParameters paging) {
        return decisions.page(DecisionKind.RECOGNITION, parameters, times, paging);
    }

    @GET
    @Path("{decision}")
    @Operation(operationId = "getRecognitionDecision", summary = "A decision that recognises, and which products")
    @APIResponse(responseCode = "200", description = "The decision, with its certificates", content = @Content)
    public DecisionView get(
            @PathParam("decision")
                    @Parameter(description = "The id of the decision", example = "019ab1c2-0000-7000-8000-000000000352")
                    UUID id,
            @BeanParam AsOfParameters times) {
        return decisions.one(DecisionKind.RECOGNITION, id, times);
    }
}
