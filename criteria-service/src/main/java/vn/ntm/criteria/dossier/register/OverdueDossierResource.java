package vn.ntm.criteria.dossier.register;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
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

/** Dossiers of the caller's unit and of all below it whose next step is late. */
@Path("/v1/overdue-dossiers")
@Tag(name = "Recognition dossiers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class OverdueDossierResource {

    private final SummarisedDossiers dossiers;
    private final CallerRights rights;
    private final Calendar calendar;

    OverdueDossierResource(SummarisedDossiers dossiers, CallerRights rights, Calendar calendar) {
        this.dossiers = dossiers;
        this.rights = rights;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listOverdueDossiers",
            summary = "The dossiers whose next step is late on the day of the question",
            description =
                    "A deadline is in working days, of the setting in force when the dossier came to its state. One"
                            + " that nobody set, or that runs into a year not covered by the calendar, makes nothing late.")
    @APIResponse(responseCode = "200", description = "A page of dossiers", content = @Content)
    public Page<DossierSummary> overdue(
            @BeanParam DossierFilter filter, @BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        UnitCode callers = rights.unit().orElse(null);
        var listing = new Listing<DossierSummary>(
                filter.question("overdue-dossiers", callers),
                1,
                (place, asOf, most) -> dossiers.late(filter, callers, asOf, place, most),
                asOf -> dossiers.late(filter, callers, asOf, Optional.empty(), Integer.MAX_VALUE)
                        .size(),
                SummarisedDossiers::key);
        return paging.page(listing, times, calendar);
    }
}
