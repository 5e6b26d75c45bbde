package vn.ntm.awards.total;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;

/** What commendations come to, for everybody. */
@Path("/v1/award-totals")
@Tag(name = "Commendations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class TotalResource {

    private final TotalQueries totals;
    private final Calendar calendar;

    TotalResource(TotalQueries totals, Calendar calendar) {
        this.totals = totals;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listAwardTotals",
            summary = "How many are commended and with how much money, by decision, campaign or year",
            description =
                    "What had been given by the day of the question. By decision in the order of their signing, without"
                            + " what names no number of a decision; by campaign without what was earned in none.")
    @APIResponse(responseCode = "200", description = "A page of totals", content = @Content)
    public Page<AwardTotal> list(
            @BeanParam TotalParameters wanted, @BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        var listing = new Listing<AwardTotal>(
                wanted.question(),
                wanted.by == TotalBy.DECISION ? 3 : 1,
                (place, asOf, most) -> totals.list(wanted, asOf, place, most),
                asOf -> totals.count(wanted, asOf),
                AwardTotal::key);
        return paging.page(listing, times, calendar);
    }
}
