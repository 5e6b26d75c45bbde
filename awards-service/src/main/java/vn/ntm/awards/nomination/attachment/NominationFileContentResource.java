package vn.ntm.awards.nomination.attachment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.casework.attachment.rest.AttachmentAnswers;
import vn.ntm.ledger.act.Act;

/** A file of a nomination, given back to be saved: no browser shows it, or takes it for anything else than bytes. */
@Path("/v1/nominations/{nomination}/attachments/{attachment}/content")
@Tag(name = "Nominations")
@RunOnVirtualThread
class NominationFileContentResource {

    private final AttachmentAnswers answers;

    NominationFileContentResource(AttachmentAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Act
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "getNominationFileContent",
            summary = "A file of a nomination",
            description =
                    "To be saved under its name, never to be shown or run: whatever it is, it is sent as bytes. The ETag"
                            + " is the SHA-256 of the content. The read is on record.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            headers = {
                @Header(
                        name = HttpHeaders.CONTENT_DISPOSITION,
                        description = "The name under which it is to be saved",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "ETag",
                        description = "The SHA-256 of the content, strong",
                        schema = @Schema(type = SchemaType.STRING, pattern = "\"[0-9a-f]{64}\""))
            },
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<InputStream> content(
            @PathParam("nomination")
                    @Parameter(description = NominationFileResource.NOMINATION, example = NominationFileResource.ID)
                    UUID nomination,
            @PathParam("attachment")
                    @Parameter(description = "The id of the file", example = "019ab1c2-0000-7000-8000-00000000f11e")
                    UUID id) {
        return answers.content(nomination, id);
    }
}
