package vn.ntm.ocop.revocation.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
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
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ledger.version.IfMatch;
import vn.ntm.ocop.decision.rest.DecisionView;
import vn.ntm.ocop.revocation.application.RevokeCertificates;
import vn.ntm.ocop.revocation.application.WithdrawRecognition;
import vn.ntm.ocop.revocation.rest.body.RevocationRequest;
import vn.ntm.ocop.revocation.rest.body.WithdrawalRequest;

/** A certificate is put to an end: revoked, or its recognition withdrawn. */
@Path("/v1/certificates/{certificate}")
@Tag(name = "Revocations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RevocationMoveResource {

    private static final String WHICH = "The id of the certificate";

    private final RevokeCertificates revoke;
    private final WithdrawRecognition withdraw;
    private final VerificationAnswers answers;
    private final Identities identities;

    RevocationMoveResource(
            RevokeCertificates revoke,
            WithdrawRecognition withdraw,
            VerificationAnswers answers,
            Identities identities) {
        this.revoke = revoke;
        this.withdraw = withdraw;
        this.answers = answers;
        this.identities = identities;
    }

    @POST
    @Act
    @Path("_revoke")
    @Operation(
            operationId = "revokeCertificate",
            summary = "Revoke the certificate",
            description = "If-Match names the version of the verification. The certificate ends on the day on which the"
                    + " decision was signed. Another person than those who opened and concluded the verification does this."
                    + " A decision that comes late is not refused: the verification says how late it is. The reason is"
                    + " public: do not name the persons of a household in it.")
    @APIResponse(
            responseCode = "200",
            description = "The verification, decided",
            content = @Content(schema = @Schema(implementation = VerificationView.class)))
    @APIResponse(responseCode = "404", description = "No certificate has this id")
    @APIResponse(
            responseCode = "409",
            description =
                    "The certificate did not hold that day, is not being verified, the ground is not confirmed by then,"
                            + " the decision is not of the right authority or its number is used, or the caller had a hand in the"
                            + " verification")
    public RestResponse<VerificationView> revoke(
            @PathParam("certificate") @Parameter(description = WHICH, example = RevocationExamples.CERTIFICATE)
                    UUID certificate,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = RevocationExamples.DECISION))
                    RevocationRequest request) {
        var decision = request.header().revoking(identities.next());
        return answers.moved(revoke.one(decision, new RevokeCertificates.Item(certificate, seen.named())));
    }

    @POST
    @Act
    @Path("_withdraw")
    @Operation(
            operationId = "withdrawRecognition",
            summary = "Withdraw a recognition that was wrong",
            description =
                    "If-Match names the version of the certificate. The ministry found that the evaluation broke the"
                            + " rules and asked for it. It is no revocation: it has no ground and no verification, and the product is"
                            + " evaluated anew. The reason is public: do not name the persons of a household in it.")
    @APIResponse(
            responseCode = "200",
            description = "The decision, with its certificates",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    @APIResponse(responseCode = "404", description = "No certificate has this id")
    @APIResponse(
            responseCode = "409",
            description =
                    "The certificate did not hold that day, its stars are not on record, or the decision is not of the"
                            + " right authority or its number is used")
    public RestResponse<DecisionView> withdraw(
            @PathParam("certificate") @Parameter(description = WHICH, example = RevocationExamples.CERTIFICATE)
                    UUID certificate,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = RevocationExamples.WITHDRAWAL))
                    WithdrawalRequest request) {
        var decision = request.header()
                .withdrawing(identities.next(), request.ministryRequest().strip());
        var withdrawn = withdraw.handle(certificate, seen.named(), decision);
        return RestResponse.ResponseBuilder.ok(DecisionView.of(withdrawn.decision()))
                .header(HttpHeaders.ETAG, new EntityVersion(withdrawn.version()).entityTag())
                .build();
    }
}
