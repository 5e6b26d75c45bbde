package vn.ntm.ocop.proof.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.ocop.proof.application.ProveCertificate;
import vn.ntm.ocop.proof.print.CertificatePage;
import vn.ntm.proving.rest.ProofAnswers;

/** A certificate to be printed. */
@Path("/v1/certificates/{certificate}/document")
@Tag(name = "Proof")
@RunOnVirtualThread
class CertificateDocumentResource {

    private static final String PRODUCER = "ocop-service";

    private final ProveCertificate prove;
    private final ProofAnswers answers;

    CertificateDocumentResource(ProveCertificate prove, ProofAnswers answers) {
        this.prove = prove;
        this.answers = answers;
    }

    @GET
    @Produces({ProofAnswers.PDF, ProofAnswers.HTML})
    @Operation(
            operationId = "getCertificateDocument",
            summary = "A certificate to be printed",
            description =
                    "One page in Vietnamese with its QR code: PDF with its fonts, unless the Accept header asks for HTML. It"
                            + " is a print of the register and says so; the certificate is the paper that was signed.")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = {
                @Content(
                        mediaType = ProofAnswers.PDF,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 1 << 20)),
                @Content(
                        mediaType = ProofAnswers.HTML,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 1 << 20))
            })
    @APIResponse(responseCode = "409", description = "The certificate does not hold, or too little of it is on record")
    public Response get(
            @PathParam("certificate")
                    @Parameter(description = "The certificate", example = "019ab1c2-0000-7000-8000-000000000001")
                    UUID certificate,
            @Context Request asked) {
        return answers.page(() -> prove.of(certificate), CertificatePage::of, PRODUCER, asked);
    }
}
