package vn.ntm.ocop.proof.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.web.AnswerTags;
import vn.ntm.ocop.proof.application.Proof;
import vn.ntm.ocop.proof.application.ProveCertificate;
import vn.ntm.ocop.proof.print.PrintCertificate;
import vn.ntm.ocop.proof.print.QrImage;

/** The signed token as a picture that a telephone reads. */
@Path("/v1/certificates/{certificate}/qr")
@Tag(name = "Proof")
@RunOnVirtualThread
class CertificateQrResource {

    private static final String PNG = "image/png";
    private static final String SVG = "image/svg+xml";

    private final ProveCertificate prove;
    private final PrintCertificate print;

    CertificateQrResource(ProveCertificate prove, PrintCertificate print) {
        this.prove = prove;
        this.print = print;
    }

    @GET
    @Produces({PNG, SVG})
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
                        mediaType = PNG,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 1 << 20)),
                @Content(
                        mediaType = SVG,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 1 << 20))
            })
    @APIResponse(responseCode = "409", description = "The certificate does not hold, or too little of it is on record")
    public Response get(
            @PathParam("certificate")
                    @Parameter(description = "The certificate", example = "019ab1c2-0000-7000-8000-000000000001")
                    UUID certificate,
            @QueryParam("size")
                    @DefaultValue("600")
                    @Parameter(
                            description = "How many pixels the picture is wide and high",
                            example = "600",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            format = "int32",
                                            minimum = "200",
                                            maximum = "2000",
                                            defaultValue = "600"))
                    int size,
            @Context Request asked) {
        requireSize(size);
        MediaType form = Taken.of(asked, PNG, SVG);
        Proof proof = prove.of(certificate);
        QrImage code = print.code(proof);
        Object picture = form.toString().equals(SVG) ? code.svg(size) : code.png(size);
        return Response.ok(picture, form)
                .tag(AnswerTags.of(tagged(proof, form, size)))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static byte[] tagged(Proof proof, MediaType form, int size) {
        String content = new String(proof.content(), StandardCharsets.UTF_8);
        return (content + form + size).getBytes(StandardCharsets.UTF_8);
    }

    private static void requireSize(int size) {
        if (size < QrImage.SMALLEST || size > QrImage.LARGEST) {
            var reason = new Refusal.Reason(
                    Refusal.Place.PARAMETER, "size", new Bilingual("từ 200 đến 2000", "200 to 2000"));
            throw new Refusal(CommonProblem.INVALID_PARAMETER, Map.of(), List.of(reason));
        }
    }
}
