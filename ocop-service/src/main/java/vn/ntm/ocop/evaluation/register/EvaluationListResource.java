package vn.ntm.ocop.evaluation.register;

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

/** Dossiers of products of the caller's unit and of all below it. */
@Path("/v1/evaluation-dossiers")
@Tag(name = "Evaluation dossiers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class EvaluationListResource {

    private final SummarisedEvaluations dossiers;
    private final CallerRights rights;
    private final Calendar calendar;

    EvaluationListResource(SummarisedEvaluations dossiers, CallerRights rights, Calendar calendar) {
        this.dossiers = dossiers;
        this.rights = rights;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listEvaluationDossiers",
            summary = "The dossiers of products of the caller's unit and of those below it",
            description =
                    "As they stood on the day of the question, in the order in which they were registered, each with"
                            + " its deadlines. It names no person.")
    @APIResponse(responseCode = "200", description = "A page of dossiers", content = @Content)
    public Page<EvaluationSummary> list(
            @BeanParam EvaluationFilter filter, @BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        UnitCode callers = rights.unit().orElse(null);
        var listing = new Listing<EvaluationSummary>(
                filter.question(callers),
                1,
                (place, asOf, most) -> dossiers.list(filter, callers, asOf, place, most),
                asOf -> dossiers.count(filter, callers, asOf),
                SummarisedEvaluations::key);
        return paging.page(listing, times, calendar);
    }
}
