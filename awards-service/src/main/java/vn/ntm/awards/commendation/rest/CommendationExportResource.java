package vn.ntm.awards.commendation.rest;

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
import vn.ntm.awards.commendation.application.CommendationFilter;
import vn.ntm.awards.commendation.application.CommendationOrder;
import vn.ntm.awards.commendation.application.CommendationRegister;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.file.FileFormat;
import vn.ntm.ledger.file.FileShape;
import vn.ntm.ledger.file.SentFile;

/** The register, to be taken away: what everybody may see of it, and nothing else. */
@Path("/v1/exports/commendations")
@Tag(name = "Commendations")
@RunOnVirtualThread
class CommendationExportResource {

    private final CommendationRegister register;
    private final SentFile<CommendationView> files;
    private final RoutingContext exchange;
    private final Calendar calendar;

    CommendationExportResource(
            CommendationRegister register,
            Settings settings,
            RoutingContext exchange,
            Calendar calendar,
            ObjectMapper json) {
        var shape = new FileShape<>("commendations", "awards-service", "Khen thưởng", CommendationColumns.ALL);
        this.register = register;
        this.files = new SentFile<>(shape, settings.atOnce(), json);
        this.exchange = exchange;
        this.calendar = calendar;
    }

    /** How many files of the register are sent at once. */
    @ConfigMapping(prefix = "ntm.commendations.files")
    interface Settings {

        /** A third of the connections, so that whoever asks for a page still finds one. */
        @WithDefault("4")
        int atOnce();
    }

    @GET
    @Produces({FileFormat.TEXT, FileFormat.LINES, FileFormat.WORKBOOK})
    @Operation(
            operationId = "exportCommendations",
            summary = "The register as a file: CSV, lines of JSON or a workbook, as Accept says",
            description =
                    "With the filters and in the order of the list, all of it. Sent as it is read, however long: a file whose"
                            + " sending breaks off is not whole. A line of JSON is what the list says of a commendation: a name"
                            + " that is not public is in no file. The columns of CSV and workbook have the names of an import"
                            + " where it takes them; in CSV a cell that a spreadsheet would take for a formula has an"
                            + " apostrophe before it.")
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
            @BeanParam CommendationParameters parameters, @BeanParam AsOfParameters times, @Context Request request) {
        CommendationFilter filter = parameters.filter();
        CommendationOrder order = parameters.order();
        AsOf asOf = times.asOf(calendar);
        return files.send(
                request,
                exchange,
                asOf.validOn(),
                taker -> register.forEach(
                        filter,
                        order,
                        asOf,
                        registered -> taker.take(CommendationView.of(registered, asOf.validOn()))));
    }
}
