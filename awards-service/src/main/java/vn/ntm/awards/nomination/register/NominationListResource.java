package vn.ntm.awards.nomination.register;

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
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.access.CallerRights;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;

/** Nominations by the caller's unit and by all below it. */
@Path("/v1/nominations")
@Tag(name = "Nominations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class NominationListResource {

    private final NominationQueries nominations;
    private final CallerRights rights;
    private final Calendar calendar;

    NominationListResource(NominationQueries nominations, CallerRights rights, Calendar calendar) {
        this.nominations = nominations;
        this.rights = rights;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listNominations",
            summary = "The nominations by the caller's unit and by those below it",
            description =
                    "As they stood on the day of the question, in the order in which they were opened. It names no"
                            + " person.")
    @APIResponse(responseCode = "200", description = "A page of nominations", content = @Content)
    public Page<NominationSummary> list(
            @BeanParam NominationFilter filter, @BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        UnitCode callers = rights.unit().orElse(null);
        var listing = new Listing<NominationSummary>(
                filter.question(callers),
                1,
                (place, asOf, most) -> nominations.list(filter, callers, asOf, place, most),
                asOf -> nominations.count(filter, callers, asOf),
                NominationQueries::key);
        return paging.page(listing, times, calendar);
    }
}
