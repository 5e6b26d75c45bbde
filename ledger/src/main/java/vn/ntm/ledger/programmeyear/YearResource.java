package vn.ntm.ledger.programmeyear;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.kernel.web.Years;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.version.IfMatch;

/** The programme years, and their closing: proposed by one person, decided by another. */
@Path("/v1/programme-years/{year}")
@Tag(name = "Programme years")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class YearResource {

    private static final String GROUNDS = """
            {"reason":"Số liệu đã đối chiếu với biên bản họp Hội đồng thẩm định","document":"Báo cáo 45/BC-VPĐP ngày 10/01/2027"}
            """;
    private static final String YEAR = "The programme year, 2009 to 2100";

    private final ProgrammeYears years;
    private final MoveYear moveYear;
    private final Calendar calendar;

    YearResource(ProgrammeYears years, MoveYear moveYear, Calendar calendar) {
        this.years = years;
        this.moveYear = moveYear;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "getProgrammeYear",
            summary = "Whether a programme year is closed",
            description =
                    "A year of which nothing was said is open. The ETag is strong: name it in If-Match to move the year.")
    @APIResponse(
            responseCode = "200",
            description = "The year",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The version of the year, strong: send it as If-Match, or as If-None-Match",
                            schema = @Schema(type = SchemaType.STRING, pattern = "\"\\d{1,18}\"")),
            content = @Content(schema = @Schema(implementation = YearView.class)))
    public RestResponse<YearView> get(
            @PathParam("year") @Parameter(description = YEAR, example = "2023") int year,
            @BeanParam AsOfParameters times) {
        YearOnFile onFile = years.at(known(year), times.asOf(calendar).knownAt());
        return answer(onFile, YearView.of(onFile, times.day(), times.instant()));
    }

    @POST
    @Act
    @Path("_propose-closing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "proposeYearClosing",
            summary = "Propose to close a programme year",
            description = "From then on its published figures rest: they change only if the proposal is returned.")
    @APIResponse(
            responseCode = "200",
            description = "The year, with its closing proposed",
            content = @Content(schema = @Schema(implementation = YearView.class)))
    @APIResponse(responseCode = "409", description = "The year is not open")
    public RestResponse<YearView> propose(
            @PathParam("year") @Parameter(description = YEAR, example = "2026") int year,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = GROUNDS)) ClosingRequest request) {
        return answer(moveYear.propose(known(year), seen, request));
    }

    @POST
    @Act
    @Path("_return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "returnYearClosing",
            summary = "Return the proposal to close a programme year",
            description = "The year is open again. Whoever proposed the closing may withdraw it in the same way.")
    @APIResponse(
            responseCode = "200",
            description = "The year, open again",
            content = @Content(schema = @Schema(implementation = YearView.class)))
    @APIResponse(responseCode = "409", description = "No closing of the year is proposed")
    public RestResponse<YearView> sendBack(
            @PathParam("year") @Parameter(description = YEAR, example = "2026") int year,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = GROUNDS)) ClosingRequest request) {
        return answer(moveYear.sendBack(known(year), seen, request));
    }

    @POST
    @Act
    @Path("_close")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "closeYear",
            summary = "Close a programme year",
            description = "Freezes what was published for it. Another person than the one who proposed it decides.")
    @APIResponse(
            responseCode = "200",
            description = "The year, closed",
            content = @Content(schema = @Schema(implementation = YearView.class)))
    @APIResponse(
            responseCode = "409",
            description = "No closing of the year is proposed, or the caller proposed it himself")
    public RestResponse<YearView> close(
            @PathParam("year") @Parameter(description = YEAR, example = "2026") int year,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = GROUNDS)) ClosingRequest request) {
        return answer(moveYear.close(known(year), seen, request));
    }

    private static ProgrammeYear known(int year) {
        return Years.required(year);
    }

    private static RestResponse<YearView> answer(YearOnFile onFile) {
        return answer(onFile, YearView.of(onFile, null, null));
    }

    private static RestResponse<YearView> answer(YearOnFile onFile, YearView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, onFile.version().entityTag())
                .build();
    }
}
