package vn.ntm.ocop.council.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
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
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ocop.council.application.FileScoreSheet;
import vn.ntm.ocop.council.domain.ConflictGround;
import vn.ntm.ocop.council.rest.answer.ScoringView.ConflictView;
import vn.ntm.ocop.council.rest.body.MemberGroundsRequest;

/** Who has no part in the scoring of a dossier. */
@Path("/v1/evaluation-dossiers/{dossier}/conflicts")
@Tag(name = "Councils")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ConflictResource {

    private static final String DOSSIER = "The id of the dossier";
    private static final String SECRETARY = "council-secretary";

    private final FileScoreSheet fileScoreSheet;
    private final CurrentAct act;

    ConflictResource(FileScoreSheet fileScoreSheet, CurrentAct act) {
        this.fileScoreSheet = fileScoreSheet;
        this.act = act;
    }

    @POST
    @Act
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "declareConflict",
            summary = "Put a conflict of interest on file",
            description = "A member of his own; the secretary of any. It keeps the member away from this dossier.")
    @APIResponse(
            responseCode = "200",
            description = "Who is kept away, and why",
            content = @Content(schema = @Schema(implementation = ConflictView.class)))
    @APIResponse(responseCode = "404", description = "There is no such dossier")
    @APIResponse(
            responseCode = "409",
            description = "No council scores the dossier now, or the sheet of the member is in")
    public RestResponse<ConflictView> declare(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = CouncilExamples.DOSSIER) UUID id,
            @RequestBody(required = true, content = @Content(example = CouncilExamples.CONFLICT))
                    MemberGroundsRequest request) {
        var grounds = request.grounds();
        String member = person(request);
        boolean own = member.equals(act.actor().name());
        ConflictGround ground =
                fileScoreSheet.declare(id, member, own ? ConflictGround.DECLARED : ConflictGround.FOUND, grounds);
        return RestResponse.ok(new ConflictView(member, ground));
    }

    /** Only the secretary speaks for another. */
    private String person(MemberGroundsRequest request) {
        String named = request.person();
        return named != null && act.actor().roles().contains(SECRETARY)
                ? named
                : act.actor().name();
    }
}
