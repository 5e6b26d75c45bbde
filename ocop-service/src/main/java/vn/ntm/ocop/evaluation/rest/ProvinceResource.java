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
import vn.ntm.ocop.evaluation.rest.body.RoundRequest;

/** What the advisory agency and the advisory team of the province do with a file. */
@Path("/v1/evaluation-dossiers/{dossier}")
@Tag(name = "Evaluation dossiers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ProvinceResource {

    private static final String DOSSIER = EvaluationAnswers.DOSSIER;

    private final EvaluationAnswers answers;
    private final PreparedMoves moves;

    ProvinceResource(EvaluationAnswers answers, PreparedMoves moves) {
        this.answers = answers;
        this.moves = moves;
    }

    @POST
    @Act
    @Path("_receive")
    @Operation(
            operationId = "receiveEvaluationDossier",
            summary = "Receive the file at the province",
            description = "The province gives it a number of its own.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier, being checked",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The state or the procedure refuses it, or the caller prepared the dossier")
    public RestResponse<EvaluationView> receive(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = EvaluationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = EvaluationExamples.GROUNDS))
                    GroundsRequest request) {
        return answers.moved(id, seen, () -> request.asked(moves.receive()));
    }

    @POST
    @Act
    @Path("_return-to-commune")
    @Operation(
            operationId = "returnEvaluationDossierToCommune",
            summary = "Return the file to the commune",
            description = "By the province, with what is insufficient as the reason.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier, returned",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    @APIResponse(responseCode = "409", description = "The state refuses it")
    public RestResponse<EvaluationView> sendBackToCommune(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = EvaluationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = EvaluationExamples.GROUNDS))
                    GroundsRequest request) {
        return answers.moved(id, seen, () -> request.asked(EvaluationDossier::sendBackToCommune));
    }

    @POST
    @Act
    @Path("_assign")
    @Operation(
            operationId = "assignEvaluationDossier",
            summary = "Take the file into a round",
            description = "A file that was requested on the day of the cut-off or later is refused for that round.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier, with the advisory team",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The state, the procedure or the cut-off refuses it, or the caller prepared the dossier")
    public RestResponse<EvaluationView> assign(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = EvaluationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = EvaluationExamples.ROUND))
                    RoundRequest request) {
        return answers.moved(id, seen, () -> request.asked(moves::assign));
    }

    @POST
    @Act
    @Path("_report")
    @Operation(
            operationId = "reportEvaluationDossier",
            summary = "Report to the council",
            description = "The advisory team has reviewed the file; the council scores.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier, with the council",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The state or the procedure refuses it, or the caller prepared the dossier")
    public RestResponse<EvaluationView> report(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = EvaluationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = EvaluationExamples.GROUNDS))
                    GroundsRequest request) {
        return answers.moved(id, seen, () -> request.asked(EvaluationDossier::report));
    }

    @POST
    @Act
    @Path("_ask-opinions")
    @Operation(
            operationId = "askOpinionsOnEvaluationDossier",
            summary = "Ask the council for written opinions",
            description = "On a re-evaluation; the council meets only where opinions are split or the case is complex.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier, with the members of the council",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The state or the procedure refuses it, or the caller prepared the dossier")
    public RestResponse<EvaluationView> askOpinions(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = EvaluationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = EvaluationExamples.GROUNDS))
                    GroundsRequest request) {
        return answers.moved(id, seen, () -> request.asked(EvaluationDossier::askOpinions));
    }

    @POST
    @Act
    @Path("_evaluate-again")
    @Operation(
            operationId = "evaluateDossierAgain",
            summary = "Have the council of the province score again",
            description =
                    "Below 90 at the centre, the chairman chooses: he recognises three or four stars, or the council scores again, in a round.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier, with the council",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The state or the procedure refuses it, or the caller prepared the dossier")
    public RestResponse<EvaluationView> evaluateAgain(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = EvaluationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = EvaluationExamples.ROUND))
                    RoundRequest request) {
        return answers.moved(id, seen, () -> request.asked(moves::evaluateAgain));
    }

    @POST
    @Act
    @Path("_notify-result")
    @Operation(
            operationId = "notifyResultOfEvaluationDossier",
            summary = "Tell the result",
            description = "To the commune and the producer, in writing.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier, with its result told",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    @APIResponse(responseCode = "409", description = "The state refuses it")
    public RestResponse<EvaluationView> notifyResult(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = EvaluationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = EvaluationExamples.GROUNDS))
                    GroundsRequest request) {
        return answers.moved(id, seen, () -> request.asked(EvaluationDossier::notifyResult));
    }
}
