package vn.ntm.ocop.evaluation.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.version.IfMatch;
import vn.ntm.ocop.evaluation.application.PreparedMoves;
import vn.ntm.ocop.evaluation.domain.EvaluationDossier;
import vn.ntm.ocop.evaluation.rest.body.GroundsRequest;
import vn.ntm.ocop.evaluation.rest.body.ReviewRequest;

/** What the commune does with a file until it is with the province. */
@Path("/v1/evaluation-dossiers/{dossier}")
@Tag(name = "Evaluation dossiers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PreparationResource {

    private static final String DOSSIER = EvaluationAnswers.DOSSIER;

    private final EvaluationAnswers answers;
    private final PreparedMoves moves;

    PreparationResource(EvaluationAnswers answers, PreparedMoves moves) {
        this.answers = answers;
        this.moves = moves;
    }

    @POST
    @Act
    @Path("_submit")
    @Operation(
            operationId = "submitEvaluationDossier",
            summary = "Hand the file in",
            description =
                    "With the commune, which gives it a number (26/2026/QĐ-TTg annex III). From here the rules of the day hold; they are pinned when the file is received. A re-evaluation is handed in within its window, an upgrade while the certificate is active.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier, handed in",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "The state, the procedure, the producer, the certificate or the window refuses it, or the product is being evaluated already")
    public RestResponse<EvaluationView> submit(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = EvaluationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = EvaluationExamples.GROUNDS))
                    GroundsRequest request) {
        return answers.moved(id, seen, () -> request.asked(moves.submit()));
    }

    @POST
    @Act
    @Path("_submit-to-district")
    @Operation(
            operationId = "submitEvaluationDossierToDistrict",
            summary = "Hand the file in to the district",
            description = "As it was until 2025-07-05, when districts scored three stars (148/QĐ-TTg of 2023).")
    @APIResponse(
            responseCode = "200",
            description = "The dossier, with the district",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "The state, the procedure, the producer or the certificate refuses it, or the product is being evaluated already")
    public RestResponse<EvaluationView> submitToDistrict(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = EvaluationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = EvaluationExamples.GROUNDS))
                    GroundsRequest request) {
        return answers.moved(id, seen, () -> request.asked(moves.submitToDistrict()));
    }

    @POST
    @Act
    @Path("_accept")
    @Operation(
            operationId = "acceptEvaluationDossier",
            summary = "Receive a complete file",
            description =
                    "The rules of this day are those of the dossier from now on, and the days of the commune's review begin. A file of which parts are missing is refused, and says which.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier, received",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    @APIResponse(responseCode = "409", description = "The state, the procedure or a missing part refuses it")
    public RestResponse<EvaluationView> accept(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = EvaluationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = EvaluationExamples.GROUNDS))
                    GroundsRequest request) {
        return answers.moved(id, seen, () -> request.asked(moves.accept()));
    }

    @POST
    @Act
    @Path("_return")
    @Operation(
            operationId = "returnEvaluationDossier",
            summary = "Return the file to be completed",
            description = "By the commune, with what has to be completed as the reason.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier, returned",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    @APIResponse(responseCode = "409", description = "The state refuses it")
    public RestResponse<EvaluationView> sendBack(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = EvaluationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = EvaluationExamples.GROUNDS))
                    GroundsRequest request) {
        return answers.moved(id, seen, () -> request.asked(EvaluationDossier::sendBack));
    }

    @POST
    @Act
    @Path("_resubmit")
    @Operation(
            operationId = "resubmitEvaluationDossier",
            summary = "Hand the completed file in again",
            description = "It comes to whoever returned it.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier, where it was returned from",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    @APIResponse(responseCode = "409", description = "The state refuses it, or the product is being evaluated already")
    public RestResponse<EvaluationView> resubmit(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = EvaluationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = EvaluationExamples.GROUNDS))
                    GroundsRequest request) {
        return answers.moved(id, seen, () -> request.asked(EvaluationDossier::resubmit));
    }

    @POST
    @Act
    @Path("_review")
    @Operation(
            operationId = "reviewEvaluationDossier",
            summary = "Assess the four contents and hand the file on",
            description =
                    "The commune gives no points: it assesses local material, local labour, the origin of the idea and local identity, and asks for the evaluation. The day is the one that the cut-off of a round is held against.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier, with the province",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    @APIResponse(responseCode = "409", description = "The state, the procedure or a missing part refuses it")
    public RestResponse<EvaluationView> review(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = EvaluationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = EvaluationExamples.REVIEW))
                    ReviewRequest request) {
        return answers.moved(id, seen, () -> request.asked(moves::review));
    }
}
