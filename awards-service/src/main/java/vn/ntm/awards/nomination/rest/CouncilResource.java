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
import vn.ntm.awards.nomination.rest.body.PublicNoticeRequest;
import vn.ntm.awards.nomination.rest.body.VoteRequest;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.version.IfMatch;

/** What the provincial council, and the province for the State, do with a nomination. */
@Path("/v1/nominations/{nomination}")
@Tag(name = "Nominations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CouncilResource {

    private static final String NOMINATION = NominationAnswers.NOMINATION;

    private final NominationAnswers answers;
    private final PreparedMoves moves;

    CouncilResource(NominationAnswers answers, PreparedMoves moves) {
        this.answers = answers;
        this.moves = moves;
    }

    @POST
    @Act
    @Path("_record-council-vote")
    @Operation(
            operationId = "recordCouncilVoteOnNomination",
            summary = "Record what the provincial council came to",
            description = "Once. A decision follows only what it carried.")
    @APIResponse(
            responseCode = "200",
            description = "The nomination, with the vote",
            content = @Content(schema = @Schema(implementation = NominationView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The state refuses it, whoever asks prepared it, or the council voted already")
    public RestResponse<NominationView> recordVote(
            @PathParam("nomination") @Parameter(description = NOMINATION, example = NominationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = NominationExamples.VOTE)) VoteRequest request) {
        return answers.moved(id, seen, () -> request.asked(Nomination::vote));
    }

    @POST
    @Act
    @Path("_publish")
    @Operation(
            operationId = "publishNominationForComment",
            summary = "Open a nomination for the State to public comment",
            description =
                    "The notice says until when. Where a number of working days is set it lasts as long, at least. From this day on the nomination keeps to the rules of the day.")
    @APIResponse(
            responseCode = "200",
            description = "The nomination, open to comment",
            content = @Content(schema = @Schema(implementation = NominationView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "The state or the procedure refuses it, the time is too short, or the achievement is not confirmed")
    public RestResponse<NominationView> publish(
            @PathParam("nomination") @Parameter(description = NOMINATION, example = NominationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = NominationExamples.NOTICE))
                    PublicNoticeRequest request) {
        return answers.moved(id, seen, () -> request.asked(moves::publish));
    }

    @POST
    @Act
    @Path("_record-provincial-vote")
    @Operation(
            operationId = "recordProvincialVoteOnNomination",
            summary = "Record the vote of the provincial council on proposing it to the State",
            description =
                    "After the days of comment. Carried is only what has as many percent of all members in favour as is set for the form.")
    @APIResponse(
            responseCode = "200",
            description = "The nomination, with the vote",
            content = @Content(schema = @Schema(implementation = NominationView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The state refuses it, comments are still taken, the share is too small, or nobody set it")
    public RestResponse<NominationView> recordProvincialVote(
            @PathParam("nomination") @Parameter(description = NOMINATION, example = NominationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = NominationExamples.VOTE)) VoteRequest request) {
        return answers.moved(
                id,
                seen,
                () -> request.asked(
                        (nomination, result, by) -> moves.voteByProvince(result).of(nomination, by)));
    }

    @POST
    @Act
    @Path("_send-to-central")
    @Operation(
            operationId = "sendNominationToCentral",
            summary = "Send a nomination to the ministry",
            description = "For the Prime Minister or the State President, by the ministry of home affairs.")
    @APIResponse(
            responseCode = "200",
            description = "The nomination, sent",
            content = @Content(schema = @Schema(implementation = NominationView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "The state refuses it, the council did not carry it, or something stands against the recipient by now")
    public RestResponse<NominationView> sendToCentral(
            @PathParam("nomination") @Parameter(description = NOMINATION, example = NominationExamples.ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = NominationExamples.GROUNDS))
                    GroundsRequest request) {
        return answers.moved(id, seen, () -> request.asked(moves.sendToCentral()));
    }
}
