package vn.ntm.awards.campaign.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.campaign.application.CampaignFilter;
import vn.ntm.awards.campaign.domain.CampaignState.CampaignStep;
import vn.ntm.awards.commendation.domain.MeritKind;

/** Which campaigns are wanted. */
public class CampaignParameters {

    @QueryParam("code")
    @Parameter(description = "The code of the campaign", example = CampaignExamples.CODE)
    @Nullable String code;

    @QueryParam("state")
    @Parameter(description = "Where the campaign stood on the day", example = "LAUNCHED")
    @Nullable CampaignStep state;

    @QueryParam("meritKind")
    @Parameter(description = "For what kind of merit the campaign is", example = "MOVEMENT")
    @Nullable MeritKind meritKind;

    @QueryParam("running")
    @Parameter(description = "Whether the day is one of the campaign's days", example = "true")
    @Nullable Boolean running;

    @QueryParam("form")
    @Parameter(description = "The code of a form for which the campaign has a quota", example = "BK_TINH")
    @Nullable String form;

    CampaignFilter filter() {
        return new CampaignFilter(code, state, meritKind, running, form);
    }
}
