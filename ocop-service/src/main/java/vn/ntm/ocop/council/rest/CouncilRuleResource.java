package vn.ntm.ocop.council.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;
import vn.ntm.ocop.council.application.rules.CouncilRuleSetting;
import vn.ntm.ocop.council.application.rules.CouncilRules;
import vn.ntm.ocop.council.rest.answer.CouncilRuleView;

@Path("/v1/council-rules")
@Tag(name = "Councils")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CouncilRuleResource {

    private final CouncilRules rules;
    private final Calendar calendar;

    CouncilRuleResource(CouncilRules rules, Calendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listCouncilRules",
            summary = "The working rules of the councils",
            description = "Those of the day of the question. The decisions on OCOP leave the quorum, the spread and a"
                    + " second scoring to them: what nobody set is not there, and is not guessed.")
    @APIResponse(responseCode = "200", description = "A page of working rules", content = @Content)
    public Page<CouncilRuleView> list(@BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        var listing = new Listing<CouncilRuleSetting>(
                PageParameters.question("council-rules"),
                2,
                (place, asOf, most) -> rules.list(asOf, place, most),
                rules::count,
                setting -> List.of(setting.level().name(), setting.rule().name()));
        return paging.page(listing, times, calendar).map(CouncilRuleView::of);
    }
}
