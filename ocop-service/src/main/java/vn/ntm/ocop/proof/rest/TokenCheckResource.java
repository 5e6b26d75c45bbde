package vn.ntm.ocop.proof.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.question.Question;
import vn.ntm.ocop.proof.application.VerifyToken;
import vn.ntm.proving.rest.TokenQuestion;

/** Checks tokens for those who cannot do it themselves. */
@Path("/v1/certificate-tokens/_verify")
@Tag(name = "Proof")
@RunOnVirtualThread
class TokenCheckResource {

    private static final String EXAMPLE =
            "{\"token\": \"eyJhbGciOiJFUzI1NiJ9.e30.c2lnbmF0dXJl\", \"on\": \"2026-11-23\"}";

    private final VerifyToken verify;
    private final Calendar calendar;

    TokenCheckResource(VerifyToken verify, Calendar calendar) {
        this.verify = verify;
        this.calendar = calendar;
    }

    @POST
    @Question
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "verifyCertificateToken",
            summary = "Is this token genuine, and does the certificate hold?",
            description =
                    "A question: nothing is written, and a token that is refused is an answer, with a verdict of its own for"
                            + " each reason. The same check can be done without this service, with the key set and a status list.")
    @APIResponse(responseCode = "200", description = "The verdict", content = @Content)
    public TokenCheckView verify(
            @RequestBody(required = true, content = @Content(example = EXAMPLE)) TokenQuestion question) {
        LocalDate on = Objects.requireNonNullElse(question.on(), calendar.today());
        return TokenCheckView.of(verify.of(question.required(), on), on);
    }
}
