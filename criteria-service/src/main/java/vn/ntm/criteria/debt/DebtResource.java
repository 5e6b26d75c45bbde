package vn.ntm.criteria.debt;

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

@Path("/v1/construction-debts")
@Tag(name = "Funding")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DebtResource {

    private final DebtQueries queries;
    private final Calendar calendar;

    DebtResource(DebtQueries queries, Calendar calendar) {
        this.queries = queries;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listConstructionDebts",
            summary = "What was reported of unpaid construction work",
            description = "One report for a unit and a period; zero says that there is no debt. Of units without a"
                    + " report nothing is known. In the order of the periods.")
    @APIResponse(responseCode = "200", description = "A page of reports of construction debt", content = @Content)
    public Page<DebtView> list(
            @BeanParam DebtFilter filter, @BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        var listing = new Listing<DebtQueries.Listed>(
                filter.question(),
                2,
                (place, asOf, most) -> queries.list(filter, asOf, place, most),
                asOf -> queries.count(filter, asOf),
                listed -> List.of(listed.debt().unitOn().toString(), listed.id().toString()));
        return paging.page(listing, times, calendar).map(DebtView::of);
    }
}
