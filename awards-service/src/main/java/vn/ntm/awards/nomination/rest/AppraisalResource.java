package vn.ntm.awards.nomination.rest;

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
import vn.ntm.awards.nomination.application.opening.PreparedMoves;
import vn.ntm.awards.nomination.domain.Nomination;
import vn.ntm.awards.nomination.rest.body.ConsultationRequest;
import vn.ntm.awards.nomination.rest.body.GroundsRequest;
import vn.ntm.awards.nomination.rest.body.RejectionRequest;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.version.IfMatch;

/** What the department of home affairs does with a nomination. */
@Path("/v1/nominations/{nomination}")
@Tag(name = "Nominations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AppraisalResource {

    private static final String NOMINATION = NominationAnswers.NOMINATION;

    private final NominationAnswers answers;
    private final PreparedMoves moves;

    AppraisalResource(NominationAnswers answers, PreparedMoves moves) {
        this.answers = answers;
        this.moves = moves;
    }

    @POST
    @Act
    @Path("_return")
    @Operation(operationId = "returnNomination", summary = "Return a nomination to be completed")
    @APIResponse(
            responseCode = "200",
            description = "The nomination, returned",
            content = @Content(schema = @Schema(implementation = NominationView.class)))
    @APIResponse(responseCode = "409", description = "The state refuses it")
    public RestResponse<NominationView> sendBack(
            @PathParam("nomination") @Parameter(description = NOMINATION, example = NominationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = NominationExamples.GROUNDS))
                    GroundsRequest request) {
        return answers.moved(id, seen, () -> request.asked(Nomination::sendBack));
    }

    @POST
    @Act
    @Path("_accept")
    @Operation(
            operationId = "acceptNomination",
            summary = "Accept a nomination for appraisal",
            description = "From this day on it keeps to the rules of the day, whatever comes later.")
    @APIResponse(
            responseCode = "200",
            description = "The nomination, in appraisal",
            content = @Content(schema = @Schema(implementation = NominationView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "The state refuses it, whoever asks prepared it, or the rules of the day do not have the form")
    public RestResponse<NominationView> accept(
            @PathParam("nomination") @Parameter(description = NOMINATION, example = NominationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = NominationExamples.GROUNDS))
                    GroundsRequest request) {
        return answers.moved(id, seen, () -> request.asked(moves.accept()));
    }

    @POST
    @Act
    @Path("_consult")
    @Operation(operationId = "consultOnNomination", summary = "Ask other agencies for their opinion")
    @APIResponse(
            responseCode = "200",
            description = "The nomination, with the agencies that are asked",
            content = @Content(schema = @Schema(implementation = NominationView.class)))
    @APIResponse(responseCode = "409", description = "The state or the procedure refuses it")
    public RestResponse<NominationView> consult(
            @PathParam("nomination") @Parameter(description = NOMINATION, example = NominationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = NominationExamples.CONSULTATION))
                    ConsultationRequest request) {
        return answers.moved(id, seen, () -> request.asked());
    }

    @POST
    @Act
    @Path("_conclude-consultation")
    @Operation(
            operationId = "concludeConsultationOnNomination",
            summary = "Go on with the appraisal",
            description = "With the opinions that came, or without: no source says what follows of silence.")
    @APIResponse(
            responseCode = "200",
            description = "The nomination, in appraisal again",
            content = @Content(schema = @Schema(implementation = NominationView.class)))
    @APIResponse(responseCode = "409", description = "The state refuses it")
    public RestResponse<NominationView> conclude(
            @PathParam("nomination") @Parameter(description = NOMINATION, example = NominationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = NominationExamples.GROUNDS))
                    GroundsRequest request) {
        return answers.moved(id, seen, () -> request.asked(Nomination::concludeConsultation));
    }

    @POST
    @Act
    @Path("_refer")
    @Operation(operationId = "referNominationToCouncil", summary = "Report a nomination to the provincial council")
    @APIResponse(
            responseCode = "200",
            description = "The nomination, before the council",
            content = @Content(schema = @Schema(implementation = NominationView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "The state or the procedure refuses it, or something stands against the recipient or the achievement by now")
    public RestResponse<NominationView> refer(
            @PathParam("nomination") @Parameter(description = NOMINATION, example = NominationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = NominationExamples.GROUNDS))
                    GroundsRequest request) {
        return answers.moved(id, seen, () -> request.asked(moves.refer()));
    }

    @POST
    @Act
    @Path("_reject")
    @Operation(
            operationId = "rejectNomination",
            summary = "Say that there will be no commendation",
            description = "With its ground. The achievement can be proposed again.")
    @APIResponse(
            responseCode = "200",
            description = "The nomination, rejected",
            content = @Content(schema = @Schema(implementation = NominationView.class)))
    @APIResponse(responseCode = "409", description = "The state refuses it")
    public RestResponse<NominationView> reject(
            @PathParam("nomination") @Parameter(description = NOMINATION, example = NominationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = NominationExamples.REJECTION))
                    RejectionRequest request) {
        return answers.moved(id, seen, () -> request.asked());
    }
}
