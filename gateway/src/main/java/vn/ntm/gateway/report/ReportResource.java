package vn.ntm.gateway.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.gateway.composite.Caller;
import vn.ntm.gateway.report.form.ReportPage;
import vn.ntm.gateway.report.form.ReportWorkbook;
import vn.ntm.gateway.report.made.YearReport;
import vn.ntm.kernel.Bilingual.Language;
import vn.ntm.kernel.problem.Problem;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AnswerTags;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.kernel.web.Problems;
import vn.ntm.kernel.web.Years;

/** The year-end report. */
@Path("/v1/reports")
@Tag(name = "Year-end report")
class ReportResource {

    private static final int LONGEST = 1 << 22;

    private final MakeReport makeReport;
    private final Calendar calendar;

    ReportResource(MakeReport makeReport, Calendar calendar) {
        this.makeReport = makeReport;
        this.calendar = calendar;
    }

    @GET
    @Path("{year}")
    @Produces({MediaType.APPLICATION_JSON, ReportForm.CSV, ReportWorkbook.TYPE, ReportPage.TYPE})
    @RunOnVirtualThread
    @Operation(
            operationId = "getYearReport",
            summary = "The province's year-end report: JSON, CSV, a workbook or a page to print, as Accept says",
            description = "Made of the answers of all services at one knownAt, or not at all: no part is missing in a"
                    + " report. It is about a day of its year, by the units of that day; without validOn about the last"
                    + " that had come. reportHash is the SHA-256 of the report as CSV, which has codes and numbers and no"
                    + " words: the same facts have the same hash.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            headers = {
                @Header(
                        name = HttpHeaders.CONTENT_DISPOSITION,
                        description = "The name under which it is to be saved",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = HttpHeaders.ETAG,
                        description = "Names these facts; send it as If-None-Match",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = YearReport.class)),
                @Content(
                        mediaType = ReportForm.CSV,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = LONGEST)),
                @Content(
                        mediaType = ReportWorkbook.TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = LONGEST)),
                @Content(
                        mediaType = ReportPage.TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = LONGEST))
            })
    @APIResponse(
            responseCode = "304",
            description = "The caller has these facts already",
            headers = {
                @Header(
                        name = HttpHeaders.CONTENT_DISPOSITION,
                        description = "The name under which it is to be saved",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = HttpHeaders.ETAG,
                        description = "Names these facts; send it as If-None-Match",
                        schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "409",
            description = "The day is not one of the year, or the year had not begun",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "503",
            description = "A part cannot be had, so there is no report; the detail names it",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response get(
            @PathParam("year") @Parameter(description = "The programme year, 2009 to 2100", example = "2023") int year,
            @BeanParam AsOfParameters times,
            @Context RoutingContext exchange,
            @Context Request asked,
            @Context UriInfo uri,
            @Context HttpHeaders headers)
            throws InterruptedException {
        var form = ReportForm.taken(asked);
        Instant knownAt = times.asOf(calendar).knownAt().truncatedTo(ChronoUnit.MICROS);
        var question = ReportQuestion.of(Years.required(year), times.day(), knownAt);
        YearReport report = makeReport.handle(question, new Caller(exchange, uri, headers).waiter());
        Language language = Problems.language(headers);
        String known = report.validOn() + " " + report.sections() + form + language;
        return Response.ok(form.of(report, language), form.contentType())
                .tag(AnswerTags.of(known.getBytes(UTF_8)))
                .header(HttpHeaders.CONTENT_DISPOSITION, form.disposition(report))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
