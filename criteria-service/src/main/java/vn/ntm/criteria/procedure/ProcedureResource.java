package vn.ntm.criteria.procedure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;

@Path("/v1/recognition-procedures")
@Tag(name = "Procedures")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ProcedureResource {

    private final ProcedureBook book;
    private final Calendar calendar;

    ProcedureResource(ProcedureBook book, Calendar calendar) {
        this.book = book;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listRecognitionProcedures",
            summary = "The procedures in force on a day",
            description = "The way to each title, step by step: with a district until 2025-06-30, without one since.")
    @APIResponse(responseCode = "200", description = "A page of procedures", content = @Content)
    public Page<ProcedureView> list(@BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        var listing = new Listing<ProcedureBook.Listed>(
                PageParameters.question("recognition-procedures"),
                1,
                (place, asOf, most) -> book.list(asOf, place, most),
                book::count,
                listed -> List.of(listed.procedure().code()));
        return paging.page(listing, times, calendar).map(ProcedureView::of);
    }

    @GET
    @Path("{procedure}")
    @Operation(
            operationId = "getRecognitionProcedure",
            summary = "A procedure, and what its steps are held against",
            description = "A number that no source states is not there: a step that needs it asks for a setting.")
    @APIResponse(responseCode = "200", description = "The procedure", content = @Content)
    public ProcedureView get(
            @PathParam("procedure")
                    @Parameter(description = "The code of the procedure", example = "COMMUNE_RECOG_2TIER")
                    String code,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        return book.find(code, asOf)
                .map(listed -> ProcedureView.of(listed, book.settingsOf(code, asOf), asOf))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
    }
}
