package vn.ntm.ocop.proof.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
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
import vn.ntm.proving.rest.PictureSize;
import vn.ntm.proving.rest.ProofAnswers;

/** The signed token as a picture that a telephone reads. */
@Path("/v1/certificates/{certificate}/qr")
@Tag(name = "Proof")
@RunOnVirtualThread
class CertificateQrResource {

    private final ProveCertificate prove;
    private final ProofAnswers answers;

    CertificateQrResource(ProveCertificate prove, ProofAnswers answers) {
        this.prove = prove;
        this.answers = answers;
    }

    @GET
    @Produces({ProofAnswers.PNG, ProofAnswers.SVG})
    @Operation(
            operationId = "getCertificateQr",
            summary = "The signed token of a certificate as a QR code",
            description =
                    "PNG, unless the Accept header asks for SVG. It holds the token, behind the address of the page that"
                            + " checks it where the operators have named one.")
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content = {
                @Content(
                        mediaType = ProofAnswers.PNG,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 1 << 20)),
                @Content(
                        mediaType = ProofAnswers.SVG,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 1 << 20))
            })
    @APIResponse(responseCode = "409", description = "The certificate does not hold, or too little of it is on record")
    public Response get(
            @PathParam("certificate")
                    @Parameter(description = "The certificate", example = "019ab1c2-0000-7000-8000-000000000001")
                    UUID certificate,
            @BeanParam PictureSize size,
            @Context Request asked) {
        return answers.picture(() -> prove.of(certificate), size, asked);
    }
}
