package vn.ntm.criteria.funding;

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

@Path("/v1/funding-entries")
@Tag(name = "Funding")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class FundingResource {

    private final FundingQueries queries;
    private final Calendar calendar;

    FundingResource(FundingQueries queries, Calendar calendar) {
        this.queries = queries;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listFundingEntries",
            summary = "The entries of programme money",
            description = "As reports state them, in the order in which they came on file. Totals stand beside their"
                    + " parts: the entries are not to be added up.")
    @APIResponse(responseCode = "200", description = "A page of entries", content = @Content)
    public Page<FundingView> list(
            @BeanParam FundingFilter filter, @BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        var listing = new Listing<FundingQueries.Listed>(
                filter.question(),
                1,
                (place, asOf, most) -> queries.list(filter, asOf, place, most),
                asOf -> queries.count(filter, asOf),
                listed -> List.of(listed.id().toString()));
        return paging.page(listing, times, calendar).map(FundingView::of);
    }
}
