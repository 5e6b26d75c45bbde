package vn.ntm.ocop.proof.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AnswerTags;
import vn.ntm.ocop.proof.application.ProveCertificate;
import vn.ntm.ocop.proof.print.PrintCertificate;

/** A certificate to be printed. */
@Path("/v1/certificates/{certificate}/document")
@Tag(name = "Proof")
@RunOnVirtualThread
class CertificateDocumentResource {

    private static final String PDF = "application/pdf";
    private static final String HTML = "text/html";

    private final ProveCertificate prove;
    private final PrintCertificate print;
    private final Calendar calendar;

    CertificateDocumentResource(ProveCertificate prove, PrintCertificate print, Calendar calendar) {
        this.prove = prove;
        this.print = print;
        this.calendar = calendar;
    }

    @GET
    @Produces({PDF, HTML})
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
                        mediaType = PDF,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 1 << 20)),
                @Content(
                        mediaType = HTML,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 1 << 20))
            })
    @APIResponse(responseCode = "409", description = "The certificate does not hold, or too little of it is on record")
    public Response get(
            @PathParam("certificate")
                    @Parameter(description = "The certificate", example = "019ab1c2-0000-7000-8000-000000000001")
                    UUID certificate,
            @Context Request asked) {
        MediaType form = Taken.of(asked, PDF, HTML);
        var proof = prove.of(certificate);
        LocalDate today = calendar.today();
        String said = new String(proof.content(), StandardCharsets.UTF_8) + form + today;
        boolean html = form.toString().equals(HTML);
        return Response.ok(html ? print.page(proof, today) : print.pdf(proof, today))
                .type(html ? HTML + ";charset=UTF-8" : PDF)
                .tag(AnswerTags.of(said.getBytes(StandardCharsets.UTF_8)))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
