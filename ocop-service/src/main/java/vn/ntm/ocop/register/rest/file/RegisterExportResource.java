package vn.ntm.ocop.register.rest.file;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.util.Arrays;
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
import vn.ntm.kernel.web.AnswerTags;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ocop.register.application.RegisterFilter;
import vn.ntm.ocop.register.application.RegisterOrder;
import vn.ntm.ocop.register.application.RegisterSearch;
import vn.ntm.ocop.register.rest.RegisterParameters;
import vn.ntm.ocop.register.rest.RegisterViews;

/** The register, to be taken away. */
@Path("/v1/exports/certificates")
@Tag(name = "Certificates")
@RunOnVirtualThread
class RegisterExportResource {

    private final RegisterSearch register;
    private final FilesAtOnce files;
    private final RoutingContext exchange;
    private final Calendar calendar;
    private final ObjectWriter json;

    RegisterExportResource(
            RegisterSearch register, FilesAtOnce files, RoutingContext exchange, Calendar calendar, ObjectMapper json) {
        this.register = register;
        this.files = files;
        this.exchange = exchange;
        this.calendar = calendar;
        this.json = json.writer();
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
        FileFormat format = format(request);
        Runnable end = files.begin(exchange);
        HttpServerRequest asked = exchange.request();
        StreamingOutput file = out -> {
            try {
                write(filter, order, asOf, format.begin(out, json));
            } catch (IOException | RuntimeException broken) {
                breakOff(asked);
                throw broken;
            } finally {
                end.run();
            }
        };
        return RestResponse.ResponseBuilder.ok(file, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"ocop-%s.%s\"".formatted(asOf.validOn(), format.ending()))
                .header(HttpHeaders.CACHE_CONTROL, AnswerTags.NO_STORE)
                .build();
    }

    /**
     * Whatever the framework would still say must not look like the end of the file. So the connection is gone before it can;
     * to ask for that alone would not do, while a slow reader still has bytes to take before it.
     */
    private static void breakOff(HttpServerRequest request) {
        if (!request.response().headWritten()) {
            return;
        }
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset();
        } else {
            request.connection()
                    .close()
                    .toCompletionStage()
                    .handle((_, _) -> request)
                    .toCompletableFuture()
                    .join();
        }
    }

    private void write(RegisterFilter filter, RegisterOrder order, AsOf asOf, RegisterFile file) throws IOException {
        register.forEach(filter, order, asOf, entry -> file.take(RegisterViews.of(entry)));
        file.end();
    }

    private static FileFormat format(Request request) {
        Variant best = request.selectVariant(Variant.mediaTypes(Arrays.stream(FileFormat.values())
                        .map(FileFormat::mediaType)
                        .toArray(MediaType[]::new))
                .build());
        return Arrays.stream(FileFormat.values())
                .filter(format -> best != null && format.mediaType().isCompatible(best.getMediaType()))
                .findFirst()
                .orElse(FileFormat.CSV);
    }
}
