package vn.ntm.ledger.register;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.kernel.web.Years;

/** The figures that this service can answer for. */
@Path("/v1/figures")
@Tag(name = "Figures")
@RunOnVirtualThread
public class FigureResource {

    private final FigureBook book;
    private final Calendar calendar;

    FigureResource(FigureBook book, Calendar calendar) {
        this.book = book;
        this.calendar = calendar;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listFigures",
            summary = "The figures of a programme year",
            description = "For each measure what the facts on file add up to, what was published, what was planned,"
                    + " and what lies between. Without validOn, stocks are counted on the last day of the year, or"
                    + " today while the year lasts.")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = @Content(schema = @Schema(implementation = FigureAnswer.class)))
    @APIResponse(responseCode = "404", description = "The unit is not on file as of these times")
    public FigureAnswer list(
            @QueryParam("year")
                    @Parameter(description = "The programme year", required = true, example = "2023")
                    @Nullable Integer year,
            @QueryParam("unit")
                    @Parameter(description = "A unit, with all below it; the province if absent", example = "42")
                    @Nullable UnitCode unit,
            @BeanParam AsOfParameters times) {
        ProgrammeYear asked = Years.required(year);
        return book.of(asked, unit, times.asOf(calendar, FigureDay.usual(asked, calendar)));
    }
}
