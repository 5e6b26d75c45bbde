package vn.ntm.casework.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.kernel.web.Years;

@Path("/v1/working-calendar/{year}")
@Tag(name = "Procedures")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class WorkingCalendarResource {

    private final WorkingCalendars calendars;
    private final Calendar calendar;

    WorkingCalendarResource(WorkingCalendars calendars, Calendar calendar) {
        this.calendars = calendars;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "getWorkingCalendar",
            summary = "The days off of a year, and the rest days that are worked",
            description = "Deadlines are counted in working days by it. A deadline that runs into a year that is not"
                    + " covered is not counted, and says so.")
    @APIResponse(responseCode = "200", description = "The year", content = @Content)
    public WorkingCalendarView get(
            @PathParam("year") @Parameter(description = "The year, 2009 to 2100", example = "2024") int year,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        int known = Years.required(year).value();
        return WorkingCalendarView.of(
                known, calendars.years(asOf.knownAt()).contains(known), calendars.days(known, asOf.knownAt()), asOf);
    }
}
