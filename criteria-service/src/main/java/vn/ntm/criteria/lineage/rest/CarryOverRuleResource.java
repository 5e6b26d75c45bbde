package vn.ntm.criteria.lineage.rest;

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
import vn.ntm.criteria.lineage.application.CarryOverRules;
import vn.ntm.criteria.lineage.domain.CarryOverRule;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;

/** The rules by which what a unit had goes on with its successors. */
@Path("/v1/carry-over-rules")
@Tag(name = "Boundary changes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CarryOverRuleResource {

    private final CarryOverRules rules;
    private final Calendar calendar;

    CarryOverRuleResource(CarryOverRules rules, Calendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listCarryOverRules",
            summary = "The rules for titles, targets and money of units that pass into others",
            description = "Those that cover a boundary change of the day of the question. Where no rule is on file,"
                    + " titles and previews say so.")
    @APIResponse(responseCode = "200", description = "A page of rules", content = @Content)
    public Page<CarryOverRuleView> list(@BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        var listing = new Listing<CarryOverRule>(
                PageParameters.question("carry-over-rules"),
                1,
                (place, asOf, most) -> rules.list(asOf, place, most),
                asOf -> rules.count(asOf),
                rule -> List.of(rule.code()));
        return paging.page(listing, times, calendar).map(CarryOverRuleView::of);
    }
}
