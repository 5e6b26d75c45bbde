package vn.ntm.awards.campaign.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import vn.ntm.awards.campaign.application.CampaignOnFile;
import vn.ntm.awards.campaign.application.DraftCampaign;
import vn.ntm.awards.campaign.rest.body.CampaignRequest;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.version.IfMatch;

/** The plan of a campaign is drafted, and corrected until it is launched. */
@Path("/v1/campaigns")
@Tag(name = "Campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CampaignPlanResource {

    private final DraftCampaign drafts;
    private final CampaignAnswers answers;
    private final Identities identities;

    CampaignPlanResource(DraftCampaign drafts, CampaignAnswers answers, Identities identities) {
        this.drafts = drafts;
        this.answers = answers;
        this.identities = identities;
    }

    @POST
    @Act
    @Operation(
            operationId = "draftCampaign",
            summary = "Draft a campaign",
            description = "A plan, of no effect: another person launches it. What is not written yet is left out.")
    @APIResponse(
            responseCode = "201",
            description = "The campaign, under the identity that it was given",
            headers = {
                @Header(
                        name = "Location",
                        description = "Where the campaign is",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "ETag",
                        description = "The version of the campaign, strong",
                        schema = @Schema(type = SchemaType.STRING, pattern = CampaignAnswers.TAG))
            },
            content = @Content(schema = @Schema(implementation = CampaignView.class)))
    @APIResponse(responseCode = "404", description = "No such form is on file")
    @APIResponse(responseCode = "409", description = "Another campaign is called so")
    public RestResponse<CampaignView> draft(
            @RequestBody(required = true, content = @Content(example = CampaignExamples.PLAN))
                    CampaignRequest request) {
        CampaignOnFile drafted = drafts.draft(identities.next(), request.plan(), request.provenance());
        return answers.written(RestResponse.Status.CREATED, drafted)
                .location(URI.create("/v1/campaigns/" + drafted.campaign().id()))
                .build();
    }

    @POST
    @Act
    @Path("{campaign}/_correct")
    @Operation(
            operationId = "correctCampaign",
            summary = "Correct the plan of a campaign",
            description = "As a whole: what is absent is no longer said. What was launched stays as it is.")
    @APIResponse(
            responseCode = "200",
            description = "The campaign as it is now on file",
            content = @Content(schema = @Schema(implementation = CampaignView.class)))
    @APIResponse(responseCode = "404", description = "There is no such campaign, or no such form")
    @APIResponse(responseCode = "409", description = "It was launched, or another campaign is called so")
    public RestResponse<CampaignView> correct(
            @PathParam("campaign") @Parameter(description = CampaignResource.WHICH, example = CampaignExamples.ID)
                    UUID campaign,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = CampaignExamples.PLAN))
                    CampaignRequest request) {
        CampaignOnFile corrected = drafts.correct(campaign, seen.named(), request.plan(), request.provenance());
        return answers.written(RestResponse.Status.OK, corrected).build();
    }
}
