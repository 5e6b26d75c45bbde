package vn.ntm.ocop.revocation.rest;

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
import vn.ntm.ocop.decision.domain.DecisionKind;
import vn.ntm.ocop.decision.domain.OcopDecision;
import vn.ntm.ocop.decision.rest.DecisionPages;
import vn.ntm.ocop.decision.rest.DecisionParameters;
import vn.ntm.ocop.decision.rest.DecisionView;
import vn.ntm.ocop.revocation.application.RevokeCertificates;
import vn.ntm.ocop.revocation.rest.body.RevocationsRequest;

/** The decisions that revoke, each with the certificates that it ended. */
@Path("/v1/revocation-decisions")
@Tag(name = "Revocations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RevocationDecisionResource {

    private final RevokeCertificates revoke;
    private final DecisionPages decisions;
    private final Identities identities;

    RevocationDecisionResource(RevokeCertificates revoke, DecisionPages decisions, Identities identities) {
        this.revoke = revoke;
        this.decisions = decisions;
        this.identities = identities;
    }

    @POST
    @Act
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "revokeCertificates",
            summary = "Revoke many certificates by one decision",
            description =
                    "All of them or none. Each has been verified and the ground confirmed. Another person than those"
                            + " who opened and concluded one of the verifications does this. The reason is public: do not name"
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
    @APIResponse(
            responseCode = "409",
            description =
                    "A certificate did not hold that day, is not being verified, its ground is not confirmed by then,"
                            + " the decision is not of the right authority or its number is used, or the caller had a hand in a"
                            + " verification")
    @APIResponse(responseCode = "412", description = "A verification has changed since the caller read it")
    public RestResponse<DecisionView> revoke(
            @RequestBody(required = true, content = @Content(example = RevocationExamples.DECISIONS))
                    RevocationsRequest request) {
        OcopDecision decision = revoke.many(request.header().revoking(identities.next()), request.items());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, DecisionView.of(decision))
                .location(URI.create("/v1/revocation-decisions/" + decision.id()))
                .build();
    }

    @GET
    @Operation(
            operationId = "listRevocationDecisions",
            summary = "The decisions that revoke, and which certificates",
            description = "Those signed by the day of the question, in the order of their signing.")
    @APIResponse(responseCode = "200", description = "A page of decisions", content = @Content)
    public Page<DecisionView> list(
            @BeanParam DecisionParameters parameters,
            @BeanParam AsOfParameters times,
            @BeanParam PageParameters paging) {
        return decisions.page(DecisionKind.REVOCATION, parameters, times, paging);
    }

    @GET
    @Path("{decision}")
    @Operation(operationId = "getRevocationDecision", summary = "A decision that revokes, and which certificates")
    @APIResponse(responseCode = "200", description = "The decision, with its certificates", content = @Content)
    public DecisionView get(
            @PathParam("decision")
                    @Parameter(description = "The id of the decision", example = "019ab1c2-0000-7000-8000-000000000352")
                    UUID id,
            @BeanParam AsOfParameters times) {
        return decisions.one(DecisionKind.REVOCATION, id, times);
    }
}
