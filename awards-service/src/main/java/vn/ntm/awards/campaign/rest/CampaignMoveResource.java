package vn.ntm.awards.campaign.rest;

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
import vn.ntm.awards.campaign.application.CampaignOnFile;
import vn.ntm.awards.campaign.application.MoveCampaign;
import vn.ntm.awards.campaign.rest.body.CampaignClosingRequest;
import vn.ntm.awards.campaign.rest.body.LaunchRequest;
import vn.ntm.awards.campaign.rest.body.QuotasRequest;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.version.IfMatch;

/** A campaign is launched by another person than those who drafted it, is given its quotas, and is closed. */
@Path("/v1/campaigns/{campaign}")
@Tag(name = "Campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CampaignMoveResource {

    private final MoveCampaign moves;
    private final CampaignAnswers answers;

    CampaignMoveResource(MoveCampaign moves, CampaignAnswers answers) {
        this.moves = moves;
        this.answers = answers;
    }

    @POST
    @Act
    @Path("_launch")
    @Operation(
            operationId = "launchCampaign",
            summary = "Launch a campaign",
            description =
                    "By another person than those who drafted it, on a document, when the plan is whole and a document"
                            + " approves its budget. From then on the plan stays as it is; only its quotas change.")
    @APIResponse(
            responseCode = "200",
            description = "The campaign, launched",
            content = @Content(schema = @Schema(implementation = CampaignView.class)))
    @APIResponse(responseCode = "404", description = "There is no such campaign")
    @APIResponse(
            responseCode = "409",
            description =
                    "It was launched, the caller drafted it, the plan is not whole, its budget was not approved by the"
                            + " launch, the launch came after its end, or the day has not come")
    public RestResponse<CampaignView> launch(
            @PathParam("campaign") @Parameter(description = CampaignResource.WHICH, example = CampaignExamples.ID)
                    UUID campaign,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = CampaignExamples.LAUNCH))
                    LaunchRequest request) {
        var document = request.launch();
        return moved(moves.launch(campaign, seen.named(), document, request.grounds()));
    }

    @POST
    @Act
    @Path("_set-quotas")
    @Operation(
            operationId = "setCampaignQuotas",
            summary = "Set how much can be granted in a campaign",
            description = "As a whole, by the letter that allots it. No number falls below what is granted already.")
    @APIResponse(
            responseCode = "200",
            description = "The campaign with its quotas",
            content = @Content(schema = @Schema(implementation = CampaignView.class)))
    @APIResponse(responseCode = "404", description = "There is no such campaign, or no such form")
    @APIResponse(
            responseCode = "409",
            description =
                    "It is a draft or closed, more is granted already than would be allotted, or the day has not come")
    public RestResponse<CampaignView> allot(
            @PathParam("campaign") @Parameter(description = CampaignResource.WHICH, example = CampaignExamples.ID)
                    UUID campaign,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = CampaignExamples.QUOTAS))
                    QuotasRequest request) {
        var quotas = request.allotted();
        return moved(moves.allot(campaign, seen.named(), quotas, request.basis().signedOn(), request.grounds()));
    }

    @POST
    @Act
    @Path("_close")
    @Operation(
            operationId = "closeCampaign",
            summary = "Close a campaign",
            description = "By its review. Nobody is proposed in it any more; who was is still decided on.")
    @APIResponse(
            responseCode = "200",
            description = "The campaign, closed",
            content = @Content(schema = @Schema(implementation = CampaignView.class)))
    @APIResponse(responseCode = "404", description = "There is no such campaign")
    @APIResponse(
            responseCode = "409",
            description = "It is a draft or closed, or the day is before the launch or has not come")
    public RestResponse<CampaignView> close(
            @PathParam("campaign") @Parameter(description = CampaignResource.WHICH, example = CampaignExamples.ID)
                    UUID campaign,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = CampaignExamples.CLOSING))
                    CampaignClosingRequest request) {
        var grounds = request.grounds();
        return moved(moves.close(campaign, seen.named(), request.closedOn(), grounds));
    }

    private RestResponse<CampaignView> moved(CampaignOnFile onFile) {
        return answers.written(RestResponse.Status.OK, onFile).build();
    }
}
