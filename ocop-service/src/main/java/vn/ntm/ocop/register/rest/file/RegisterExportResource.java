package vn.ntm.ocop.register.rest.file;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.file.FileFormat;
import vn.ntm.ledger.file.FileShape;
import vn.ntm.ledger.file.SentFile;
import vn.ntm.ledger.search.RegisterOrder;
import vn.ntm.ocop.certificate.rest.CertificateView;
import vn.ntm.ocop.register.application.RegisterFilter;
import vn.ntm.ocop.register.application.RegisterSearch;
import vn.ntm.ocop.register.rest.RegisterParameters;
import vn.ntm.ocop.register.rest.RegisterViews;

/** The register, to be taken away. */
@Path("/v1/exports/certificates")
@Tag(name = "Certificates")
@RunOnVirtualThread
class RegisterExportResource {

    private final RegisterSearch register;
    private final SentFile<CertificateView> files;
    private final RoutingContext exchange;
    private final Calendar calendar;

    RegisterExportResource(
            RegisterSearch register, Settings settings, RoutingContext exchange, Calendar calendar, ObjectMapper json) {
        var shape = new FileShape<>("ocop", "ocop-service", "OCOP", RegisterColumns.ALL);
        this.register = register;
        this.files = new SentFile<>(shape, settings.atOnce(), json);
        this.exchange = exchange;
        this.calendar = calendar;
    }

    /** How many files of the register are sent at once. */
    @ConfigMapping(prefix = "ntm.certificates.files")
    interface Settings {

        /** A third of the connections, so that whoever asks for a page still finds one. */
        @WithDefault("4")
        int atOnce();
    }

    @GET
    @Produces({FileFormat.TEXT, FileFormat.LINES, FileFormat.WORKBOOK})
    @Operation(
            operationId = "exportCertificates",
            summary = "The register as a file: CSV, lines of JSON or a workbook, as Accept says",
            description =
                    "With the filters and in the order of the list, all of it. Sent as it is read, however long: a file whose"
                            + " sending breaks off is not whole. A line of JSON is what the list says of a certification. The"
                            + " columns of CSV and workbook have the names of an import where it takes them; in CSV a cell"
                            + " that a spreadsheet would take for a formula has an apostrophe before it.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            headers =
                    @Header(
                            name = HttpHeaders.CONTENT_DISPOSITION,
                            description = "The name under which it is to be saved",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            format = "binary",
                                            maxLength = Integer.MAX_VALUE)))
    @APIResponse(responseCode = "503", description = "As many files are being sent as can be at once")
    public RestResponse<StreamingOutput> run(
            @BeanParam RegisterParameters parameters, @BeanParam AsOfParameters times, @Context Request request) {
        RegisterFilter filter = parameters.filter();
        RegisterOrder order = parameters.order();
        AsOf asOf = times.asOf(calendar);
        return files.send(
                request,
                exchange,
                asOf.validOn(),
                taker -> register.forEach(filter, order, asOf, entry -> taker.take(RegisterViews.of(entry))));
    }
}
