package vn.ntm.ocop.revocation.rest;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.ocop.revocation.application.Verifications;
import vn.ntm.ocop.revocation.domain.VerificationState.VerificationStep;

/** Which verifications are wanted. */
public class VerificationParameters {

    @QueryParam("certificate")
    @Parameter(description = "The certificate that is verified", example = RevocationExamples.CERTIFICATE)
    @Nullable UUID certificate;

    @QueryParam("product")
    @Parameter(description = "The key of the product", example = "p-033")
    @Nullable String product;

    @QueryParam("state")
    @Parameter(description = "Where the verification stands", example = "CONCLUDED")
    @Nullable VerificationStep state;

    Verifications.Filter filter() {
        return new Verifications.Filter(certificate, product, state);
    }
}
