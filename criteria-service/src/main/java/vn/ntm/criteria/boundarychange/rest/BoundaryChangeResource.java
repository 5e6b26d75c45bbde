package vn.ntm.criteria.boundarychange.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.criteria.boundarychange.application.BoundaryChanges;
import vn.ntm.criteria.boundarychange.application.DraftBoundaryChange;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.page.PageParameters;

/** The boundary changes that were enacted, and where a new one begins as a draft. */
@Path("/v1/boundary-changes")
@Tag(name = "Boundary changes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class BoundaryChangeResource {

    private final BoundaryChanges changes;
    private final DraftBoundaryChange draft;
    private final Calendar calendar;

    BoundaryChangeResource(BoundaryChanges changes, DraftBoundaryChange draft, Calendar calendar) {
        this.changes = changes;
        this.draft = draft;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listBoundaryChanges",
            summary = "The boundary changes that were enacted or annulled",
            description = "Those whose document was signed by the day of the question, by their first day. Changes from"
                    + " before this system came are found in the lineage of units.")
    @APIResponse(responseCode = "200", description = "A page of boundary changes", content = @Content)
    public Page<BoundaryChangeView> list(@BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        return ChangePages.of(changes, BoundaryChanges.Kind.PUBLIC, times, paging, calendar);
    }

    @POST
    @Act
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "draftBoundaryChange",
            summary = "Draft a boundary change",
            description = "One legal document: which units begin, and which pass into which. Nothing changes yet."
                    + " Units below one that ends follow it into its one successor. How a unit passes (merged, split,"
                    + " renamed …) follows from what is before and after.")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            headers = {
                @Header(
                        name = "Location",
                        description = "Where the draft is read",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "ETag",
                        description = "The version of the draft, strong: the next move names it in If-Match",
                        schema = @Schema(type = SchemaType.STRING, pattern = "\"\\d{1,18}\""))
            },
            content = @Content(schema = @Schema(implementation = BoundaryChangeView.class)))
    @APIResponse(responseCode = "409", description = "The change does not fit the units on file")
    public RestResponse<BoundaryChangeView> begin(
            @RequestBody(required = true, content = @Content(example = BoundaryExamples.TERMS)) DraftRequest request) {
        return ChangeAnswers.begun(draft.begin(request.terms(), request.reason()));
    }
}
