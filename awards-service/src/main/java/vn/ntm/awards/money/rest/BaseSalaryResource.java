package vn.ntm.awards.money.rest;

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
import vn.ntm.awards.money.application.BaseSalaries;
import vn.ntm.awards.money.domain.BaseSalary;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;

/** The base salaries, by which the money of commendations is reckoned. */
@Path("/v1/base-salaries")
@Tag(name = "Award rules")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class BaseSalaryResource {

    private final BaseSalaries salaries;
    private final Calendar calendar;

    BaseSalaryResource(BaseSalaries salaries, Calendar calendar) {
        this.salaries = salaries;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listBaseSalaries",
            summary = "The base salaries up to a day",
            description = "The last of them is that of the day, unless it has ended by then.")
    @APIResponse(responseCode = "200", description = "A page of base salaries, the earliest first", content = @Content)
    public Page<BaseSalaryView> list(@BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        var listing = Listing.whole(
                PageParameters.question("base-salaries"),
                asOf -> salaries.begun(asOf.validOn(), asOf.knownAt()),
                BaseSalaryResource::first);
        return paging.page(listing, times, calendar).map(BaseSalaryView::of);
    }

    private static String first(BaseSalary salary) {
        return salary.valid().from().toString();
    }
}
