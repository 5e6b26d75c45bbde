package vn.ntm.awards.campaign.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.awards.campaign.application.CampaignFilter;
import vn.ntm.awards.campaign.application.CampaignOnFile;
import vn.ntm.awards.campaign.application.Campaigns;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;

/** Campaigns, for everybody: a plan says that it is a draft. */
@Path("/v1/campaigns")
@Tag(name = "Campaigns")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CampaignResource {

    static final String WHICH = "The identity of the campaign";

    private final Campaigns campaigns;
    private final CampaignAnswers answers;
    private final Calendar calendar;

    CampaignResource(Campaigns campaigns, CampaignAnswers answers, Calendar calendar) {
        this.campaigns = campaigns;
        this.answers = answers;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listCampaigns",
            summary = "The movements and themes in which recipients are commended",
            description = "In the order of their first days, drafts among them; their state is that of the day.")
    @APIResponse(responseCode = "200", description = "A page of campaigns", content = @Content)
    public Page<CampaignView> list(
            @BeanParam CampaignParameters wanted, @BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        CampaignFilter filter = wanted.filter();
        var listing = new Listing<CampaignOnFile>(
                PageParameters.question("campaigns", filter),
                2,
                (place, asOf, most) -> campaigns.list(filter, asOf, place, most),
                asOf -> campaigns.count(filter, asOf),
                onFile -> List.of(
                        onFile.campaign().plan().period().from().toString(),
                        onFile.campaign().id().toString()));
        Page<CampaignOnFile> page = paging.page(listing, times, calendar);
        return page.map(onFile -> CampaignAnswers.listed(onFile, page.validOn()));
    }

    @GET
    @Path("{campaign}")
    @Operation(
            operationId = "getCampaign",
            summary = "One campaign, and how much of its quotas is used",
            description = "What was decided by the day counts against the quotas, as far as it was known.")
    @APIResponse(
            responseCode = "200",
            description = "The campaign",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The version of the campaign, strong",
                            schema = @Schema(type = SchemaType.STRING, pattern = CampaignAnswers.TAG)),
            content = @Content(schema = @Schema(implementation = CampaignView.class)))
    public RestResponse<CampaignView> get(
            @PathParam("campaign") @Parameter(description = WHICH, example = CampaignExamples.ID) UUID campaign,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        return answers.found(campaigns.get(campaign, asOf), asOf);
    }
}
