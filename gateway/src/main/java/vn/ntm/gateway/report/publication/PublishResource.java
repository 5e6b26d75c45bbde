package vn.ntm.gateway.report.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.gateway.composite.Caller;
import vn.ntm.gateway.report.MakeReport;
import vn.ntm.gateway.report.ReportQuestion;
import vn.ntm.gateway.report.made.YearReport;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Problem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.Years;

/** The publishing of a year-end report. */
@Path("/v1/reports/{year}/_publish")
@Tag(name = "Year-end report")
class PublishResource {

    static final String KEY = "Idempotency-Key";

    private static final String EXAMPLE = """
            {"validOn":"2023-12-31","knownAt":"2026-11-20T08:00:00Z",
             "basis":{"number":"512/BC-UBND","issuer":"UBND tỉnh Hà Tĩnh","signedOn":"2026-11-23"},
             "reason":"Báo cáo kết quả thực hiện Chương trình năm 2023"}
            """;

    private final MakeReport makeReport;
    private final PublishReport publishReport;
    private final PassedOn passedOn;
    private final Calendar calendar;

    PublishResource(MakeReport makeReport, PublishReport publishReport, PassedOn passedOn, Calendar calendar) {
        this.makeReport = makeReport;
        this.publishReport = publishReport;
        this.passedOn = passedOn;
        this.calendar = calendar;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Authenticated // criteria would say it too, after all the work; who may, it alone says
    @SecurityRequirement(name = "token")
    @Operation(
            operationId = "publishYearReport",
            summary = "Publish the year-end report as it is made of that day and that knowledge",
            description =
                    "The report is made of all its parts, or nothing happens. That it was published, with its hash"
                            + " and those of the answers of which it was made, criteria-service puts on file, signed and in the"
                            + " name of the caller, as the next edition of its year; what it says to it is the answer. The report"
                            + " itself is not kept: _replay makes it again.")
    @Parameter(
            name = KEY,
            in = ParameterIn.HEADER,
            description = "Chosen by the caller, 1 to 255 visible ASCII characters: the same key with the same request"
                    + " has its effect once and is answered again as it was answered first, also after a crash",
            schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 255, examples = "report-2023-1"))
    @APIResponse(
            responseCode = "201",
            description = "The publication, new on file",
            headers = {
                @Header(
                        name = HttpHeaders.LOCATION,
                        description = "Where the publication is",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = PassedOn.REPLAYED,
                        description = "true when this is the answer to an earlier request under the same key",
                        schema = @Schema(type = SchemaType.STRING, enumeration = "true"))
            },
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PublishedReport.class)))
    @APIResponse(
            responseCode = "200",
            description = "The last edition, which was published so already",
            headers =
                    @Header(
                            name = PassedOn.REPLAYED,
                            description = "true when this is the answer to an earlier request under the same key",
                            schema = @Schema(type = SchemaType.STRING, enumeration = "true")),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PublishedReport.class)))
    @APIResponse(
            responseCode = "409",
            description = "The report cannot be published so: its day or its instant, the document or the last edition"
                    + " does not allow it; or the earlier request under the key is not done yet",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "The idempotency key was used for a request with other content",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "503",
            description =
                    "A part cannot be had, so there is no report; or criteria-service cannot be reached, and nothing"
                            + " is on file; or it is not known whether the publication is on file, and to ask again under the"
                            + " same key is safe",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "504",
            description =
                    "It is not known yet whether the publication is on file; to ask again under the same key is safe",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response publish(
            @PathParam("year") @Parameter(description = "The programme year, 2009 to 2100", example = "2023") int year,
            @RequestBody(required = true, content = @Content(example = EXAMPLE)) @Nullable PublishRequest request,
            @Context RoutingContext exchange,
            @Context UriInfo uri,
            @Context HttpHeaders headers)
            throws InterruptedException, JsonProcessingException {
        if (request == null) {
            throw new Refusal(CommonProblem.BAD_REQUEST, Map.of());
        }
        var question = ReportQuestion.of(Years.required(year), request.validOn(), request.knownBy(calendar.now()));
        YearReport report = makeReport.handle(question, new Caller(exchange, uri, headers).waiter());
        return passedOn.answer(publishReport.handle(report, request, PassedOn.request(headers)));
    }
}
