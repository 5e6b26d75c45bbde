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
import vn.ntm.criteria.boundarychange.application.AnnulBoundaryChange;
import vn.ntm.criteria.boundarychange.application.BoundaryChanges;
import vn.ntm.criteria.boundarychange.application.EnactBoundaryChange;
import vn.ntm.criteria.boundarychange.application.PreviewBoundaryChange;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.question.Question;
import vn.ntm.ledger.request.GroundsRequest;
import vn.ntm.ledger.version.IfMatch;

/** One boundary change: what its draft would do, its enactment by another person, its annulment. */
@Path("/v1/boundary-changes/{id}")
@Tag(name = "Boundary changes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class BoundaryMoveResource {

    private static final String WHICH = "The id of the boundary change";

    private final BoundaryChanges changes;
    private final PreviewBoundaryChange preview;
    private final EnactBoundaryChange enact;
    private final AnnulBoundaryChange annul;
    private final Calendar calendar;

    BoundaryMoveResource(
            BoundaryChanges changes,
            PreviewBoundaryChange preview,
            EnactBoundaryChange enact,
            AnnulBoundaryChange annul,
            Calendar calendar) {
        this.changes = changes;
        this.preview = preview;
        this.enact = enact;
        this.annul = annul;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "getBoundaryChange",
            summary = "One boundary change that was enacted or annulled",
            description = "The ETag is strong: name it in If-Match to annul the change.")
    @APIResponse(
            responseCode = "200",
            description = "The boundary change",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The version of the change, strong: send it as If-Match, or as If-None-Match",
                            schema = @Schema(type = SchemaType.STRING, pattern = "\"\\d{1,18}\"")),
            content = @Content(schema = @Schema(implementation = BoundaryChangeView.class)))
    public RestResponse<BoundaryChangeView> get(
            @PathParam("id") @Parameter(description = WHICH, example = BoundaryExamples.ID) UUID id,
            @BeanParam AsOfParameters times) {
        var known = times.asOf(calendar).knownAt();
        return changes.get(BoundaryChanges.Kind.PUBLIC, id, known)
                .map(found -> ChangeAnswers.of(found, times.day(), times.instant()))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
    }

    @POST
    @Question
    @Path("_preview")
    @Operation(
            operationId = "previewBoundaryChange",
            summary = "What a drafted boundary change would do",
            description =
                    "Every title, submission, dossier, proposal to revoke, open assessment, target, line of money,"
                            + " posting, sponsorship, report of debt, result and model place that is carried, closed or orphaned,"
                            + " and the rule that says so. Nothing is written.")
    @APIResponse(
            responseCode = "200",
            description = "What would be done",
            content = @Content(schema = @Schema(implementation = PreviewView.class)))
    @APIResponse(responseCode = "409", description = "It is no draft, or does not fit the units on file any more")
    public RestResponse<PreviewView> preview(
            @PathParam("id") @Parameter(description = WHICH, example = BoundaryExamples.ID) UUID id) {
        return RestResponse.ok(PreviewView.of(preview.handle(id, calendar.now())));
    }

    @POST
    @Act
    @Path("_enact")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "enactBoundaryChange",
            summary = "Enact a boundary change",
            description = "Ends and begins units and files how they passed into each other, all or nothing. Another"
                    + " person than those who drafted it does this.")
    @APIResponse(
            responseCode = "200",
            description = "The change, enacted",
            content = @Content(schema = @Schema(implementation = BoundaryChangeView.class)))
    @APIResponse(
            responseCode = "409",
            description = "It is no draft, the caller drafted it, or something on file stands in its way")
    public RestResponse<BoundaryChangeView> enact(
            @PathParam("id") @Parameter(description = WHICH, example = BoundaryExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = BoundaryExamples.GROUNDS))
                    GroundsRequest request) {
        return ChangeAnswers.of(enact.handle(id, seen.named(), request.grounds()));
    }

    @POST
    @Act
    @Path("_annul")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "annulBoundaryChange",
            summary = "Annul a boundary change",
            description = "What it did is superseded, and what it superseded is restored; the past stays readable."
                    + " Refused when facts that came later rest on the successors.")
    @APIResponse(
            responseCode = "200",
            description = "The change, annulled",
            content = @Content(schema = @Schema(implementation = BoundaryChangeView.class)))
    @APIResponse(responseCode = "409", description = "It is not enacted, or later facts rest on it")
    public RestResponse<BoundaryChangeView> annul(
            @PathParam("id") @Parameter(description = WHICH, example = BoundaryExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = BoundaryExamples.GROUNDS))
                    GroundsRequest request) {
        return ChangeAnswers.of(annul.handle(id, seen.named(), request.grounds()));
    }
}
