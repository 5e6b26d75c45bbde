package vn.ntm.ocop.revocation.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
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
import vn.ntm.kernel.Page;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;
import vn.ntm.ocop.revocation.application.Verifications;
import vn.ntm.ocop.revocation.application.Verifications.VerificationOnFile;

/** Verifications of certificates, for those who make and decide them. What they do to a certificate is public there. */
@Path("/v1/verifications")
@Tag(name = "Revocations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class VerificationResource {

    private final Verifications verifications;
    private final VerificationAnswers answers;
    private final Calendar calendar;

    VerificationResource(Verifications verifications, VerificationAnswers answers, Calendar calendar) {
        this.verifications = verifications;
        this.answers = answers;
        this.calendar = calendar;
    }

    @GET
    @Act
    @Operation(
            operationId = "listVerifications",
            summary = "The verifications of certificates",
            description =
                    "Those that were opened by the day of the question, in their order, decided or not. They can name"
                            + " who complained, so the read is on record.")
    @APIResponse(responseCode = "200", description = "A page of verifications", content = @Content)
    public RestResponse<Page<VerificationView>> list(
            @BeanParam VerificationParameters parameters,
            @BeanParam AsOfParameters times,
            @BeanParam PageParameters paging) {
        Verifications.Filter filter = parameters.filter();
        var listing = new Listing<VerificationOnFile>(
                PageParameters.question("verifications", filter),
                2,
                (place, asOf, most) -> verifications.list(filter, asOf, place, most),
                asOf -> verifications.count(filter, asOf),
                VerificationResource::key);
        Page<VerificationOnFile> page = paging.page(listing, times, calendar);
        return RestResponse.ok(page.map(onFile -> answers.listed(onFile, page.validOn(), page.knownAt())));
    }

    @GET
    @Act
    @Path("{verification}")
    @Operation(
            operationId = "getVerification",
            summary = "One verification of a certificate",
            description = "It can name who complained, so the read is on record.")
    @APIResponse(
            responseCode = "200",
            description = "The verification as it stands",
            headers =
                    @Header(
                            name = "ETag",
                            description = VerificationAnswers.VERSION,
                            schema = @Schema(type = SchemaType.STRING, pattern = VerificationAnswers.TAG)),
            content = @Content(schema = @Schema(implementation = VerificationView.class)))
    public RestResponse<VerificationView> get(
            @PathParam("verification")
                    @Parameter(description = "The id of the verification", example = RevocationExamples.VERIFICATION)
                    UUID id,
            @BeanParam AsOfParameters times) {
        VerificationOnFile found = verifications
                .get(id, times.asOf(calendar))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
        return answers.tagged(RestResponse.Status.OK, found, times.day(), times.instant())
                .build();
    }

    private static List<String> key(VerificationOnFile onFile) {
        return List.of(
                onFile.verification().openedOn().toString(),
                onFile.verification().id().toString());
    }
}
