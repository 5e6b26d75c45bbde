package vn.ntm.ocop.proof.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import vn.ntm.proving.rest.ProofAnswers;

/** A certificate as a signed token. */
@Path("/v1/certificates/{certificate}/token")
@Tag(name = "Proof")
@RunOnVirtualThread
class CertificateTokenResource {

    private final ProveCertificate prove;
    private final ProofAnswers answers;

    CertificateTokenResource(ProveCertificate prove, ProofAnswers answers) {
        this.prove = prove;
        this.answers = answers;
    }

    @GET
    @Produces(ProofAnswers.TOKEN)
    @Operation(
            operationId = "getCertificateToken",
            summary = "A certificate as a signed token",
            description =
                    "A JWS of type ocop-certificate+jwt: what the register says of the certificate today, signed, with its"
                            + " place on a status list. Anyone can check it with the key set and that list, also while this service is"
                            + " down. It is of today: what is known later is in the status list, and in the next token.")
    @APIResponse(
            responseCode = "200",
            description = "The token",
            content =
                    @Content(
                            mediaType = ProofAnswers.TOKEN,
                            schema = @Schema(type = SchemaType.STRING, format = "jwt", maxLength = 8192)))
    @APIResponse(responseCode = "409", description = "The certificate does not hold, or too little of it is on record")
    public Response get(
            @PathParam("certificate")
                    @Parameter(description = "The certificate", example = "019ab1c2-0000-7000-8000-000000000001")
                    UUID certificate) {
        return answers.token(prove.of(certificate));
    }
}
