package vn.ntm.criteria.boundarychange.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.criteria.boundarychange.application.BoundaryChanges;
import vn.ntm.criteria.boundarychange.application.DraftBoundaryChange;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.page.PageParameters;
import vn.ntm.ledger.request.GroundsRequest;
import vn.ntm.ledger.version.IfMatch;

/** The drafts of boundary changes, for those who prepare and decide them. */
@Path("/v1/boundary-change-drafts")
@Tag(name = "Boundary changes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class BoundaryDraftResource {

    private static final String WHICH = "The id of the boundary change";

    private final BoundaryChanges changes;
    private final DraftBoundaryChange draft;
    private final Calendar calendar;

    BoundaryDraftResource(BoundaryChanges changes, DraftBoundaryChange draft, Calendar calendar) {
        this.changes = changes;
        this.draft = draft;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listBoundaryDrafts",
            summary = "The boundary changes that are being prepared",
            description = "Those whose document was signed by the day of the question, by their first day.")
    @APIResponse(responseCode = "200", description = "A page of drafts", content = @Content)
    public Page<BoundaryChangeView> list(@BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        return ChangePages.of(changes, BoundaryChanges.Kind.DRAFTS, times, paging, calendar);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getBoundaryDraft",
            summary = "One draft of a boundary change",
            description = "The ETag is strong: name it in If-Match to move the draft.")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The version of the draft, strong: send it as If-Match, or as If-None-Match",
                            schema = @Schema(type = SchemaType.STRING, pattern = "\"\\d{1,18}\"")),
            content = @Content(schema = @Schema(implementation = BoundaryChangeView.class)))
    public RestResponse<BoundaryChangeView> get(
            @PathParam("id") @Parameter(description = WHICH, example = BoundaryExamples.ID) UUID id,
            @BeanParam AsOfParameters times) {
        var known = times.asOf(calendar).knownAt();
        return changes.get(BoundaryChanges.Kind.DRAFTS, id, known)
                .map(found -> ChangeAnswers.of(found, times.day(), times.instant()))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
    }

    @POST
    @Act
    @Path("{id}/_replace")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replaceBoundaryDraft",
            summary = "Give a draft other terms",
            description = "Whoever does so is one of those who drafted it, and cannot enact it.")
    @APIResponse(
            responseCode = "200",
            description = "The draft with its new terms",
            content = @Content(schema = @Schema(implementation = BoundaryChangeView.class)))
    @APIResponse(responseCode = "409", description = "It is no draft, or does not fit the units on file")
    public RestResponse<BoundaryChangeView> replace(
            @PathParam("id") @Parameter(description = WHICH, example = BoundaryExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = BoundaryExamples.TERMS)) DraftRequest request) {
        return ChangeAnswers.of(draft.replace(id, seen.named(), request.terms(), request.reason()));
    }

    @POST
    @Act
    @Path("{id}/_discard")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "discardBoundaryDraft",
            summary = "Give a draft up",
            description = "It is no longer there; what it was can be read as it was known.")
    @APIResponse(
            responseCode = "200",
            description = "The draft as it was",
            content = @Content(schema = @Schema(implementation = BoundaryChangeView.class)))
    @APIResponse(responseCode = "409", description = "It is no draft")
    public RestResponse<BoundaryChangeView> discard(
            @PathParam("id") @Parameter(description = WHICH, example = BoundaryExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = BoundaryExamples.GROUNDS))
                    GroundsRequest request) {
        return ChangeAnswers.of(draft.discard(id, seen.named(), request.grounds()));
    }
}
