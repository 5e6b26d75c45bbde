package vn.ntm.criteria.result.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.criteria.result.application.RecordResults;
import vn.ntm.criteria.result.application.RegisteredResult;
import vn.ntm.criteria.result.application.ResultFilter;
import vn.ntm.criteria.result.application.ResultRegister;
import vn.ntm.criteria.result.application.ResultSheet;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;
import vn.ntm.ledger.unit.UnitDirectory;
import vn.ntm.ledger.version.IfMatch;

/** What communes reached, period by period. */
@Path("/v1/results")
@Tag(name = "Results")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ResultResource {

    private final ResultRegister register;
    private final RecordResults recordResults;
    private final UnitDirectory units;
    private final Calendar calendar;

    ResultResource(ResultRegister register, RecordResults recordResults, UnitDirectory units, Calendar calendar) {
        this.register = register;
        this.recordResults = recordResults;
        this.units = units;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listResults",
            summary = "Results of works, by commune and period",
            description =
                    "In the order of the periods' last days. A result of a period that was not over on the day of the"
                            + " question is not shown. Totals of larger units are published figures, never results.")
    @APIResponse(responseCode = "200", description = "A page of results", content = @Content)
    public Page<ResultView> list(
            @BeanParam ResultParameters parameters, @BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        ResultFilter filter = parameters.filter();
        var listing = new Listing<RegisteredResult>(
                PageParameters.question("results", filter),
                2,
                (place, asOf, most) -> register.list(filter, asOf, place, most),
                asOf -> register.count(filter, asOf),
                result -> List.of(result.periodEnd().toString(), result.id().toString()));
        return paging.page(listing, times, calendar).map(ResultView::of);
    }

    @GET
    @Path("{unit}/{period}")
    @Operation(
            operationId = "getResultSheet",
            summary = "The results on file of a commune for a period",
            description =
                    "One of which nothing was reported has none. The ETag is strong: name it in If-Match to enter or"
                            + " correct results.")
    @APIResponse(
            responseCode = "200",
            description = "The results",
            headers =
                    @Header(
                            name = "ETag",
                            description =
                                    "How many entries it ever had, strong: send it as If-Match, or as If-None-Match",
                            schema = @Schema(type = SchemaType.STRING, pattern = "\"\\d{1,18}\"")),
            content = @Content(schema = @Schema(implementation = ResultSheetView.class)))
    public RestResponse<ResultSheetView> get(@BeanParam ResultPath path, @BeanParam AsOfParameters times) {
        Period period = path.period();
        Instant knownAt = times.asOf(calendar).knownAt();
        units.at(path.unit(), new AsOf(period.lastDay(), knownAt));
        ResultSheet sheet = register.sheet(path.unit(), period, knownAt);
        return answer(sheet, ResultSheetView.of(sheet, times.day(), times.instant()));
    }

    @POST
    @Act
    @Path("{unit}/{period}/_record")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordResults",
            summary = "Enter or correct results of a commune",
            description =
                    "A result takes the place of the one on file, which stays readable as it was known. Measures that"
                            + " are not named keep theirs; a value that is on file already is not recorded again.")
    @APIResponse(
            responseCode = "200",
            description = "Everything on file of the commune for the period",
            content = @Content(schema = @Schema(implementation = ResultSheetView.class)))
    @APIResponse(responseCode = "404", description = "There was no such unit on that day, or there is no such measure")
    @APIResponse(
            responseCode = "409",
            description = "The unit is no commune, the period is not over, or what is counted is not whole")
    public RestResponse<ResultSheetView> record(
            @BeanParam ResultPath path,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = ResultExamples.RESULTS))
                    ResultsRequest request) {
        Period period = path.period();
        ResultSheet sheet = recordResults.handle(path.unit(), period, seen, request.entries(path.unit(), period));
        return answer(sheet, ResultSheetView.of(sheet, null, null));
    }

    private static RestResponse<ResultSheetView> answer(ResultSheet sheet, ResultSheetView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, sheet.version().entityTag())
                .build();
    }
}
