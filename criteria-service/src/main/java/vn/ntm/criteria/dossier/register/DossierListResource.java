package vn.ntm.criteria.dossier.register;

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

/** Dossiers of the caller's unit and of all below it. */
@Path("/v1/recognition-dossiers")
@Tag(name = "Recognition dossiers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DossierListResource {

    private final SummarisedDossiers dossiers;
    private final CallerRights rights;
    private final Calendar calendar;

    DossierListResource(SummarisedDossiers dossiers, CallerRights rights, Calendar calendar) {
        this.dossiers = dossiers;
        this.rights = rights;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listRecognitionDossiers",
            summary = "The dossiers of the caller's unit and of those below it",
            description = "As they stood on the day of the question, in the order in which they were opened.")
    @APIResponse(responseCode = "200", description = "A page of dossiers", content = @Content)
    public Page<DossierSummary> list(
            @BeanParam DossierFilter filter, @BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        UnitCode callers = rights.unit().orElse(null);
        var listing = new Listing<DossierSummary>(
                filter.question("recognition-dossiers", callers),
                1,
                (place, asOf, most) -> dossiers.all(filter, callers, asOf, place, most),
                asOf -> dossiers.count(filter, callers, asOf),
                SummarisedDossiers::key);
        return paging.page(listing, times, calendar);
    }
}
