package vn.ntm.criteria.revocation.rest.proposal;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.criteria.revocation.application.DecideRevocation;
import vn.ntm.criteria.revocation.application.ProposeRevocation;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.request.GroundsRequest;
import vn.ntm.ledger.version.IfMatch;

/** One proposal to revoke a title: made, given up, and decided by another person. */
@Path("/v1/revocation-proposals/{id}")
@Tag(name = "Revocations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ProposalMoveResource {

    private static final String WHICH = "The id of the proposal";

    private final ProposeRevocation propose;
    private final DecideRevocation decide;

    ProposalMoveResource(ProposeRevocation propose, DecideRevocation decide) {
        this.propose = propose;
        this.decide = decide;
    }

    @POST
    @Act
    @Path("_propose")
    @Operation(
            operationId = "proposeRevocation",
            summary = "Propose the revocation that was prepared",
            description = "Pins the grounds as they are on file: they must be what the rule asks for.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal, with its grounds",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    @APIResponse(
            responseCode = "409",
            description = "It is no draft, the title is not held, or the grounds are not fulfilled or not known to be")
    public RestResponse<ProposalView> propose(
            @PathParam("id") @Parameter(description = WHICH, example = RevocationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = RevocationExamples.GROUNDS))
                    GroundsRequest request) {
        return ProposalAnswers.of(propose.propose(id, seen.named(), request.grounds()));
    }

    @POST
    @Act
    @Path("_withdraw")
    @Operation(
            operationId = "withdrawRevocation",
            summary = "Give a proposal to revoke a title up",
            description = "As long as it is not decided. The title stays, and another proposal may be made.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal, withdrawn",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    @APIResponse(responseCode = "409", description = "It is decided or withdrawn already")
    public RestResponse<ProposalView> withdraw(
            @PathParam("id") @Parameter(description = WHICH, example = RevocationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = RevocationExamples.GROUNDS))
                    GroundsRequest request) {
        return ProposalAnswers.of(propose.withdraw(id, seen.named(), request.grounds()));
    }

    @POST
    @Act
    @Path("_refuse")
    @Operation(
            operationId = "refuseRevocation",
            summary = "Decide that the title stays",
            description = "Another person than those who prepared and made the proposal does this.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal, refused",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    @APIResponse(responseCode = "409", description = "It is not proposed, or the caller had a hand in the proposal")
    public RestResponse<ProposalView> refuse(
            @PathParam("id") @Parameter(description = WHICH, example = RevocationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = RevocationExamples.GROUNDS))
                    GroundsRequest request) {
        return ProposalAnswers.of(decide.refuse(id, seen.named(), request.grounds()));
    }

    @POST
    @Act
    @Path("_revoke")
    @Operation(
            operationId = "decideRevocation",
            summary = "Revoke the title",
            description = "The title ends on the day on which the decision was signed, with every title that includes"
                    + " it; what was held before stays held before. Another person than those who prepared and made the"
                    + " proposal does this.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal, decided",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "It is not proposed, the caller had a hand in the proposal, or the title was not held that day")
    public RestResponse<ProposalView> revoke(
            @PathParam("id") @Parameter(description = WHICH, example = RevocationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = RevocationExamples.DECISION))
                    DecisionRequest request) {
        var checked = request.checked();
        return ProposalAnswers.of(
                decide.revoke(id, seen.named(), checked.basis().decision(), checked.grounds()));
    }
}
