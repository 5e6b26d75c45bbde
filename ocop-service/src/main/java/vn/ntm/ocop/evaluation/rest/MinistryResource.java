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
import vn.ntm.ocop.evaluation.rest.body.RatingRequest;
import vn.ntm.ocop.evaluation.rest.body.RoundRequest;

/** What the ministry does with a file, entered with the ministry's documents. */
@Path("/v1/evaluation-dossiers/{dossier}")
@Tag(name = "Evaluation dossiers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class MinistryResource {

    private static final String DOSSIER = EvaluationAnswers.DOSSIER;

    private final EvaluationAnswers answers;
    private final PreparedMoves moves;

    MinistryResource(EvaluationAnswers answers, PreparedMoves moves) {
        this.answers = answers;
        this.moves = moves;
    }

    @POST
    @Act
    @Path("_send-to-ministry")
    @Operation(
            operationId = "sendEvaluationDossierToMinistry",
            summary = "Approve the result and send the file to the ministry",
            description =
                    "A result of 90 or more; five stars that are evaluated again go there without a new score of the province.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier, sent",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The state, the procedure or a missing part refuses it, or the caller prepared the dossier")
    public RestResponse<EvaluationView> sendToMinistry(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = EvaluationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = EvaluationExamples.GROUNDS))
                    GroundsRequest request) {
        return answers.moved(id, seen, () -> request.asked(moves.sendToMinistry()));
    }

    @POST
    @Act
    @Path("_receive-at-ministry")
    @Operation(
            operationId = "receiveEvaluationDossierAtMinistry",
            summary = "Record the receipt at the ministry",
            description = "In a central round; a file sent on the day of its cut-off or later is refused for it.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier, with the central advisory team",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    @APIResponse(responseCode = "409", description = "The state, the procedure or the cut-off refuses it")
    public RestResponse<EvaluationView> receiveAtMinistry(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = EvaluationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = EvaluationExamples.ROUND))
                    RoundRequest request) {
        return answers.moved(id, seen, () -> request.asked(moves::receiveAtMinistry));
    }

    @POST
    @Act
    @Path("_report-at-ministry")
    @Operation(
            operationId = "reportEvaluationDossierAtMinistry",
            summary = "Record the report to the central council",
            description = "The central advisory team has reviewed the file.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier, with the central council",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    @APIResponse(responseCode = "409", description = "The state or the procedure refuses it")
    public RestResponse<EvaluationView> reportAtMinistry(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = EvaluationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = EvaluationExamples.GROUNDS))
                    GroundsRequest request) {
        return answers.moved(id, seen, () -> request.asked(EvaluationDossier::reportAtMinistry));
    }

    @POST
    @Act
    @Path("_rate-at-ministry")
    @Operation(
            operationId = "recordCentralRatingOfEvaluationDossier",
            summary = "Record what the central council came to",
            description = "With five stars the minister decides; below, the file is again with the province.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier, rated",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The state refuses it, it is rated already, or its average does not reach the stars")
    public RestResponse<EvaluationView> rateAtMinistry(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = EvaluationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = EvaluationExamples.RATING))
                    RatingRequest request) {
        return answers.moved(id, seen, () -> request.asked(moves::rateAtMinistry));
    }
}
