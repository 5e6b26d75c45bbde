package vn.ntm.ocop.certificate.rest.life;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.version.IfMatch;
import vn.ntm.ocop.certificate.application.CertificateOnFile;
import vn.ntm.ocop.certificate.application.Certificates;
import vn.ntm.ocop.certificate.application.extension.ExtendCertificate;

/** One certificate: whether it holds, and how it is extended. */
@Path("/v1/certificates/{certificate}")
@Tag(name = "Certificates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CertificateLifeResource {

    private static final String WHICH = "The id of the certificate";
    private static final String ID = "019ab1c2-0000-7000-8000-000000000031";

    private static final String EXTENSION = """
            {"extendedOn":"2026-10-05",
             "reason":"Sản phẩm đến hạn đánh giá lại nhưng không kịp nộp hồ sơ trong thời gian 180 đến 120 ngày",
             "document":"Công văn 57/UBND-KT ngày 05/10/2026"}
            """;

    private static final String RESULT = """
            {"resultOn":"2026-11-20","reason":"Kết quả đánh giá lại dưới 50 điểm",
             "document":"Biên bản 12/BB-HĐ ngày 20/11/2026"}
            """;

    private final Certificates certificates;
    private final ExtendCertificate extend;
    private final CertificateAnswers answers;
    private final Calendar calendar;

    CertificateLifeResource(
            Certificates certificates, ExtendCertificate extend, CertificateAnswers answers, Calendar calendar) {
        this.certificates = certificates;
        this.extend = extend;
        this.answers = answers;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "getCertificate",
            summary = "Whether a certificate holds on a day, and why",
            description = "Where it stands follows from what is on record, for any day and as of any instant. What the"
                    + " record does not say is UNKNOWN. An evaluation that was not passed made no certificate. To move the"
                    + " certificate, name its version in If-Match, in quotation marks.")
    @APIResponse(responseCode = "200", description = "The certificate on that day", content = @Content)
    public CertificateCheckView get(
            @PathParam("certificate") @Parameter(description = WHICH, example = ID) UUID id,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        CertificateOnFile found =
                certificates.get(id, asOf).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
        return answers.view(found, asOf);
    }

    @POST
    @Act
    @Path("_extend")
    @Operation(
            operationId = "extendCertificate",
            summary = "Let a certificate hold after its term, since its re-evaluation is late",
            description = "For a product that is due for re-evaluation and came too late for its window. It holds until"
                    + " there is a result, and for no more days after its end than the rule of the day on which it is extended says."
                    + " Everybody sees the document, and not the reason.")
    @APIResponse(
            responseCode = "200",
            description = "The certificate, with its extension",
            content = @Content(schema = @Schema(implementation = CertificateCheckView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The rule does not allow it, no rule is on file, or the end of the certificate is not")
    public RestResponse<CertificateCheckView> extend(
            @PathParam("certificate") @Parameter(description = WHICH, example = ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = EXTENSION)) ExtensionRequest request) {
        var grounds = request.grounds();
        var moved =
                extend.extend(id, seen.named(), request.extendedOn(), request.untilOn(), request.dossier(), grounds);
        return answer(moved, request.extendedOn());
    }

    @POST
    @Act
    @Path("_end-extension")
    @Operation(
            operationId = "endCertificateExtension",
            summary = "End the extension of a certificate, since the late re-evaluation has its result",
            description =
                    "Where the result is a new certificate, that one takes its place and nothing has to be ended.")
    @APIResponse(
            responseCode = "200",
            description = "The certificate, without its extension",
            content = @Content(schema = @Schema(implementation = CertificateCheckView.class)))
    @APIResponse(responseCode = "409", description = "It is not extended, or the day is not one of the extension")
    public RestResponse<CertificateCheckView> end(
            @PathParam("certificate") @Parameter(description = WHICH, example = ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = RESULT)) ExtensionEndRequest request) {
        var grounds = request.grounds();
        return answer(extend.end(id, seen.named(), request.resultOn(), grounds), request.resultOn());
    }

    /** The certificate as it stands on the day from which the move counts. */
    private RestResponse<CertificateCheckView> answer(CertificateOnFile moved, LocalDate day) {
        return answers.of(moved, new AsOf(day, calendar.now()));
    }
}
