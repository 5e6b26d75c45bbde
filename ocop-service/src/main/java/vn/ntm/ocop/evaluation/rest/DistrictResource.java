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

/** What the district did with a file until 2025-07-05, entered with the district's documents. */
@Path("/v1/evaluation-dossiers/{dossier}")
@Tag(name = "Evaluation dossiers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DistrictResource {

    private static final String DOSSIER = EvaluationAnswers.DOSSIER;

    private final EvaluationAnswers answers;
    private final PreparedMoves moves;

    DistrictResource(EvaluationAnswers answers, PreparedMoves moves) {
        this.answers = answers;
        this.moves = moves;
    }

    @POST
    @Act
    @Path("_rate-by-district")
    @Operation(
            operationId = "recordDistrictRatingOfEvaluationDossier",
            summary = "Record what the council of the district came to",
            description = "Three stars were recognised by the district; more went on to the province.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier, rated",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The state refuses it, it is rated already, or its average does not reach the stars")
    public RestResponse<EvaluationView> rateByDistrict(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = EvaluationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = EvaluationExamples.RATING))
                    RatingRequest request) {
        return answers.moved(id, seen, () -> request.asked(moves::rateByDistrict));
    }

    @POST
    @Act
    @Path("_forward-from-district")
    @Operation(
            operationId = "forwardEvaluationDossierFromDistrict",
            summary = "Record that the district handed the file on",
            description = "Of four stars or more.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier, on its way to the province",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    @APIResponse(responseCode = "409", description = "The state, the procedure or the result refuses it")
    public RestResponse<EvaluationView> forwardByDistrict(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = EvaluationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = EvaluationExamples.GROUNDS))
                    GroundsRequest request) {
        return answers.moved(id, seen, () -> request.asked(EvaluationDossier::forwardByDistrict));
    }
}
