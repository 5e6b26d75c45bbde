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
import vn.ntm.proving.rest.ProofAnswers;

/** What has become of what was signed, for anyone to keep. */
@Path("/v1/commendation-statuses/{list}")
@Tag(name = "Proof")
@RunOnVirtualThread
class StatusListResource {

    private final ProofAnswers answers;

    StatusListResource(ProofAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Produces(ProofAnswers.LIST)
    @Operation(
            operationId = "getCommendationStatusList",
            summary = "What has become of the commendations that were signed, as a signed list",
            description =
                    "A status list token (IETF Token Status List) with four bits for each place: 0 nothing, 1 annulled, 14"
                            + " corrected. A token names its list and its place, which is its own for ever. What happens shows"
                            + " within 60 seconds, caches and verifiers that keep to max-age and ttl included.")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content =
                    @Content(
                            mediaType = ProofAnswers.LIST,
                            schema = @Schema(type = SchemaType.STRING, format = "jwt", maxLength = 1 << 20)))
    public Response get(
            @PathParam("list")
                    @Parameter(
                            description = "The number of the list, as tokens name it",
                            example = "0",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            format = "int32",
                                            minimum = "0",
                                            maximum = "1000000"))
                    int list) {
        return answers.list(list);
    }
}
