package vn.ntm.awards.diploma.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.awards.diploma.application.ProveCommendation;
import vn.ntm.awards.diploma.print.DiplomaPage;
import vn.ntm.proving.rest.ProofAnswers;

/** A commendation to be printed. */
@Path("/v1/commendations/{key}/document")
@Tag(name = "Proof")
@RunOnVirtualThread
class CommendationDocumentResource {

    private static final String PRODUCER = "awards-service";

    private final ProveCommendation prove;
    private final ProofAnswers answers;

    CommendationDocumentResource(ProveCommendation prove, ProofAnswers answers) {
        this.prove = prove;
        this.answers = answers;
    }

    @GET
    @Produces({ProofAnswers.PDF, ProofAnswers.HTML})
    @Operation(
            operationId = "getCommendationDocument",
            summary = "A commendation to be printed",
            description =
                    "One page in Vietnamese with its QR code: PDF with its fonts, unless the Accept header asks for HTML. It"
                            + " is a print of the register and says so; the diploma is the paper that was signed. The recipient is"
                            + " named only where that name is public.")
    @APIResponse(
            responseCode = "200",
            description = "The printed page",
            content = {
                @Content(
                        mediaType = ProofAnswers.PDF,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 1 << 20)),
                @Content(
                        mediaType = ProofAnswers.HTML,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 1 << 20))
            })
    @APIResponse(responseCode = "409", description = "The commendation was annulled, or too little of it is on record")
    public Response get(
            @PathParam("key") @Parameter(description = "Its name in the register", example = "c-2024-03") String key,
            @Context Request asked) {
        return answers.page(() -> prove.of(key), DiplomaPage::of, PRODUCER, asked);
    }
}
