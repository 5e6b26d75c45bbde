package vn.ntm.criteria.result.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.criteria.result.application.ResultMeasures;
import vn.ntm.criteria.result.application.ResultMeasures.OnCatalogue;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;

/** The catalogue of what reports of works count. */
@Path("/v1/result-measures")
@Tag(name = "Results")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ResultMeasureResource {

    private final ResultMeasures measures;
    private final Calendar calendar;

    ResultMeasureResource(ResultMeasures measures, Calendar calendar) {
        this.measures = measures;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listResultMeasures",
            summary = "The catalogue of results: what is measured, and which indicators rest on it",
            description = "In the order of their codes. The catalogue is data; what is not reported is not in it.")
    @APIResponse(responseCode = "200", description = "A page of measures", content = @Content)
    public Page<ResultMeasureView> list(@BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        var listing = new Listing<OnCatalogue>(
                PageParameters.question("result-measures"),
                1,
                (place, asOf, most) -> measures.list(asOf.knownAt(), place, most),
                asOf -> measures.count(asOf.knownAt()),
                known -> List.of(known.measure().code()));
        return paging.page(listing, times, calendar).map(known -> ResultMeasureView.of(known, null));
    }

    @GET
    @Path("{measure}")
    @Operation(operationId = "getResultMeasure", summary = "One measure of results")
    @APIResponse(responseCode = "200", description = "The measure", content = @Content)
    public ResultMeasureView get(
            @PathParam("measure")
                    @Parameter(
                            description = "The code of the measure in the catalogue",
                            example = ResultExamples.MEASURE)
                    String measure,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        return measures.find(measure, asOf.knownAt())
                .map(known -> ResultMeasureView.of(known, asOf))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
    }
}
