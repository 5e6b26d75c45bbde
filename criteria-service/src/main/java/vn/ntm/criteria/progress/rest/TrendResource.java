package vn.ntm.criteria.progress.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.criteria.progress.application.ReadTrend;
import vn.ntm.criteria.progress.rest.answer.TrendView;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;

/** How progress went, quarter by quarter. */
@Path("/v1/progress/trend")
@Tag(name = "Progress")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class TrendResource {

    private static final int MOST = 12;

    private final ReadTrend trend;
    private final Calendar calendar;

    TrendResource(ReadTrend trend, Calendar calendar) {
        this.trend = trend;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "getProgressTrend",
            summary = "How the progress of the communes of a unit went, by quarter",
            description = "The quarters up to that of the day. Of each the communes and the titles of its last day, and"
                    + " what was found in the latest period that was over by then, for no longer than a year. What came on"
                    + " file later counts too, unless knownAt leaves it out.")
    @APIResponse(
            responseCode = "200",
            description = "The quarters",
            content = @Content(schema = @Schema(implementation = TrendView.class)))
    @APIResponse(responseCode = "404", description = "There was no such unit on the day, or there is no such set")
    @APIResponse(responseCode = "409", description = "The set leads to no title of communes")
    public TrendView get(
            @QueryParam("unit")
                    @Parameter(description = "The unit in which the communes lie", required = true, example = "42")
                    @Nullable UnitCode unit,
            @QueryParam("set")
                    @Parameter(
                            description =
                                    "The code of the criteria set; the standard set of communes in force then if absent",
                            example = "NTM_XA_2021_2025",
                            schema = @Schema(pattern = SetVersion.FORM))
                    @Nullable String set,
            @QueryParam("quarters")
                    @DefaultValue("8")
                    @Parameter(
                            description = "How many quarters, 1 to 12",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            format = "int32",
                                            minimum = "1",
                                            maximum = "12",
                                            defaultValue = "8"))
                    int quarters,
            @BeanParam AsOfParameters times) {
        UnitCode asked = ProgressParameters.required("unit", unit);
        if (quarters < 1 || quarters > MOST) {
            var reason =
                    new Refusal.Reason(Refusal.Place.PARAMETER, "quarters", new Bilingual("từ 1 đến 12", "1 to 12"));
            throw new Refusal(CommonProblem.INVALID_PARAMETER, Map.of(), List.of(reason));
        }
        AsOf asOf = times.asOf(calendar);
        return TrendView.of(
                asked, trend.handle(asked, ProgressParameters.code(set), quarters, asOf), asOf, times.instant());
    }
}
