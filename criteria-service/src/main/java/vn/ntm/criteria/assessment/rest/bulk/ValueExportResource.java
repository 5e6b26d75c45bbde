package vn.ntm.criteria.assessment.rest.bulk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.criteria.assessment.application.export.ExportOrder;
import vn.ntm.criteria.assessment.application.export.ExportValues;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AnswerTags;
import vn.ntm.ledger.file.WholeFile;

/** The values of many units, to be taken away. */
@Path("/v1/exports/indicator-values")
@Tag(name = "Assessments")
@RunOnVirtualThread
class ValueExportResource {

    private final ExportValues exportValues;
    private final RoutingContext exchange;
    private final Calendar calendar;

    ValueExportResource(ExportValues exportValues, RoutingContext exchange, Calendar calendar) {
        this.exportValues = exportValues;
        this.exchange = exchange;
        this.calendar = calendar;
    }

    @GET
    @Produces("text/csv")
    @Operation(
            operationId = "exportIndicatorValues",
            summary = "The values of many units as CSV, as they can be imported",
            description =
                    "The values that hold, by the codes of unit and indicator, in the columns of the import; sent back to"
                            + " it they change nothing, in files that it takes: what is longer is asked for by unit. Sent as it is read, however long: a file whose sending breaks off is"
                            + " not whole. Cells are as they were filed, so a spreadsheet may take one that begins with ="
                            + " for a formula. Whoever may read one unit alone names it.")
    @APIResponse(
            responseCode = "200",
            description = "The file: CSV (RFC 4180, UTF-8), header in the first line",
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
    @APIResponse(responseCode = "404", description = "There is no such criteria set, or there was no such unit then")
    @APIResponse(responseCode = "409", description = "The set is not in force on the last day of the period")
    public RestResponse<StreamingOutput> run(@BeanParam ValueExportParameters parameters) {
        ExportOrder order = parameters.order(calendar.now());
        exportValues.require(order);
        StreamingOutput file = out -> exportValues.write(order, out);
        return RestResponse.ResponseBuilder.ok(WholeFile.of(exchange, file))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-%d-%s.csv\""
                                .formatted(order.set().code(), order.set().number(), order.period()))
                .header(HttpHeaders.CACHE_CONTROL, AnswerTags.NO_STORE)
                .build();
    }
}
