package vn.ntm.ocop.revocation.rest;

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
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.version.IfMatch;
import vn.ntm.ocop.revocation.application.Verifications.VerificationOnFile;
import vn.ntm.ocop.revocation.application.VerifyCertificate;
import vn.ntm.ocop.revocation.rest.body.ClearanceRequest;
import vn.ntm.ocop.revocation.rest.body.ConclusionRequest;
import vn.ntm.ocop.revocation.rest.body.OpeningRequest;

/** A certificate is verified: opened, concluded, and cleared by another person. */
@Path("/v1/certificates/{certificate}")
@Tag(name = "Revocations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class VerificationMoveResource {

    private static final String WHICH = "The id of the certificate";

    private final VerifyCertificate verify;
    private final VerificationAnswers answers;

    VerificationMoveResource(VerifyCertificate verify, VerificationAnswers answers) {
        this.verify = verify;
        this.answers = answers;
    }

    @POST
    @Act
    @Path("_open-verification")
    @Operation(
            operationId = "openVerification",
            summary = "Verify a certificate about which a ground of revocation showed",
            description =
                    "If-Match names the version of the certificate. It holds until a decision; everybody sees that it"
                            + " is being verified, and not on which ground.")
    @APIResponse(
            responseCode = "200",
            description = "The verification as it stands",
            content = @Content(schema = @Schema(implementation = VerificationView.class)))
    @APIResponse(responseCode = "404", description = "No certificate has this id")
    @APIResponse(
            responseCode = "409",
            description =
                    "The certificate does not hold, is being verified already, or was until a later day, the post-check"
                            + " found nothing about it, or the day has not come")
    public RestResponse<VerificationView> open(
            @PathParam("certificate") @Parameter(description = WHICH, example = RevocationExamples.CERTIFICATE)
                    UUID certificate,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = RevocationExamples.OPENING))
                    OpeningRequest request) {
        var ground = request.checked();
        VerificationOnFile opened = verify.open(
                certificate, seen.named(), ground, request.openedOn(), request.inspection(), request.grounds());
        return answers.moved(opened);
    }

    @POST
    @Act
    @Path("_conclude-verification")
    @Operation(
            operationId = "concludeVerification",
            summary = "Report what the verification came to",
            description =
                    "If-Match names the version of the verification. From the day of the conclusion the days run within"
                            + " which the certificate is revoked. Until it is decided a later report takes the place of the first.")
    @APIResponse(
            responseCode = "200",
            description = "The verification, concluded",
            content = @Content(schema = @Schema(implementation = VerificationView.class)))
    @APIResponse(responseCode = "404", description = "No certificate has this id")
    @APIResponse(responseCode = "409", description = "The certificate is not being verified, or the day has not come")
    public RestResponse<VerificationView> conclude(
            @PathParam("certificate") @Parameter(description = WHICH, example = RevocationExamples.CERTIFICATE)
                    UUID certificate,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = RevocationExamples.CONCLUSION))
                    ConclusionRequest request) {
        return answers.moved(verify.conclude(certificate, seen.named(), request.conclusion(), request.grounds()));
    }

    @POST
    @Act
    @Path("_clear")
    @Operation(
            operationId = "clearCertificate",
            summary = "Decide that the certificate stays",
            description =
                    "If-Match names the version of the verification. Another person than those who opened and concluded"
                            + " it does this, if the ground is not confirmed; or if the certificate has ended by itself meanwhile.")
    @APIResponse(
            responseCode = "200",
            description = "The verification, cleared",
            content = @Content(schema = @Schema(implementation = VerificationView.class)))
    @APIResponse(responseCode = "404", description = "No certificate has this id")
    @APIResponse(
            responseCode = "409",
            description =
                    "The certificate is not being verified, or not yet on that day, nothing is concluded by then, the"
                            + " ground is confirmed, or the caller had a hand in the verification")
    public RestResponse<VerificationView> clear(
            @PathParam("certificate") @Parameter(description = WHICH, example = RevocationExamples.CERTIFICATE)
                    UUID certificate,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = RevocationExamples.CLEARANCE))
                    ClearanceRequest request) {
        var grounds = request.grounds();
        return answers.moved(verify.clear(certificate, seen.named(), request.clearedOn(), grounds));
    }
}
