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
import vn.ntm.awards.nomination.rest.body.GroundsRequest;
import vn.ntm.awards.nomination.rest.body.VoteRequest;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.version.IfMatch;

/** What the unit that proposes does with a nomination. */
@Path("/v1/nominations/{nomination}")
@Tag(name = "Nominations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ProposalResource {

    private static final String NOMINATION = NominationAnswers.NOMINATION;

    private final NominationAnswers answers;
    private final PreparedMoves moves;

    ProposalResource(NominationAnswers answers, PreparedMoves moves) {
        this.answers = answers;
        this.moves = moves;
    }

    @POST
    @Act
    @Path("_record-unit-vote")
    @Operation(
            operationId = "recordUnitCouncilVoteOnNomination",
            summary = "Record what the council of the unit came to",
            description = "Of the unit that proposes; the minutes belong to what is handed in.")
    @APIResponse(
            responseCode = "200",
            description = "The nomination, reviewed",
            content = @Content(schema = @Schema(implementation = NominationView.class)))
    @APIResponse(responseCode = "409", description = "The state, the procedure or the day refuses it")
    public RestResponse<NominationView> recordUnitVote(
            @PathParam("nomination") @Parameter(description = NOMINATION, example = NominationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = NominationExamples.VOTE)) VoteRequest request) {
        return answers.moved(id, seen, () -> request.asked(Nomination::reviewByUnit));
    }

    @POST
    @Act
    @Path("_submit")
    @Operation(
            operationId = "submitNomination",
            summary = "Hand a nomination in",
            description =
                    "What the council of the unit carried, of an achievement that is confirmed, in a campaign that takes nominations.")
    @APIResponse(
            responseCode = "200",
            description = "The nomination, handed in",
            content = @Content(schema = @Schema(implementation = NominationView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "The state refuses it, the council did not carry it, the achievement is not confirmed, or the rules of the day do not have the form")
    public RestResponse<NominationView> submit(
            @PathParam("nomination") @Parameter(description = NOMINATION, example = NominationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = NominationExamples.GROUNDS))
                    GroundsRequest request) {
        return answers.moved(id, seen, () -> request.asked(moves.submit()));
    }

    @POST
    @Act
    @Path("_resubmit")
    @Operation(operationId = "resubmitNomination", summary = "Hand a completed nomination in again")
    @APIResponse(
            responseCode = "200",
            description = "The nomination, handed in again",
            content = @Content(schema = @Schema(implementation = NominationView.class)))
    @APIResponse(responseCode = "409", description = "The state refuses it, or what is on file of the achievement")
    public RestResponse<NominationView> resubmit(
            @PathParam("nomination") @Parameter(description = NOMINATION, example = NominationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = NominationExamples.GROUNDS))
                    GroundsRequest request) {
        return answers.moved(id, seen, () -> request.asked(moves.resubmit()));
    }

    @POST
    @Act
    @Path("_withdraw")
    @Operation(
            operationId = "withdrawNomination",
            summary = "Take a nomination back",
            description = "Until it is decided, or sent to the ministry. The achievement can be proposed again.")
    @APIResponse(
            responseCode = "200",
            description = "The nomination, taken back",
            content = @Content(schema = @Schema(implementation = NominationView.class)))
    @APIResponse(responseCode = "409", description = "The state refuses it")
    public RestResponse<NominationView> withdraw(
            @PathParam("nomination") @Parameter(description = NOMINATION, example = NominationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = NominationExamples.GROUNDS))
                    GroundsRequest request) {
        return answers.moved(id, seen, () -> request.asked(Nomination::withdraw));
    }
}
