package vn.ntm.awards.diploma.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.awards.diploma.application.ProveCommendation;
import vn.ntm.proving.rest.ProofAnswers;

/** A commendation as a signed token. */
@Path("/v1/commendations/{key}/token")
@Tag(name = "Proof")
@RunOnVirtualThread
class CommendationTokenResource {

    private final ProveCommendation prove;
    private final ProofAnswers answers;

    CommendationTokenResource(ProveCommendation prove, ProofAnswers answers) {
        this.prove = prove;
        this.answers = answers;
    }

    @GET
    @Produces(ProofAnswers.TOKEN)
    @Operation(
            operationId = "getCommendationToken",
            summary = "A commendation as a signed token",
            description =
                    "A JWS of type ntm-commendation+jwt: what the register says of the commendation today, signed, with its"
                            + " place on a status list. The recipient is named only where that name is public. Anyone can check"
                            + " it with the key set and that list, also while this service is down. It is of today: what is known"
                            + " later is in the status list, and in the next token.")
    @APIResponse(
            responseCode = "200",
            description = "The token",
            content =
                    @Content(
                            mediaType = ProofAnswers.TOKEN,
                            schema = @Schema(type = SchemaType.STRING, format = "jwt", maxLength = 8192)))
    @APIResponse(responseCode = "409", description = "The commendation was annulled, or too little of it is on record")
    public Response get(
            @PathParam("key") @Parameter(description = "Its name in the register", example = "c-2024-03") String key) {
        return answers.token(prove.of(key));
    }
}
