package vn.ntm.criteria.recognition.rest;

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
import vn.ntm.criteria.recognition.application.HeldTitles;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.unit.UnitDirectory;

/** Which titles one unit holds on a day, and why or why not. */
@Path("/v1/units/{code}/titles")
@Tag(name = "Titles")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class UnitTitlesResource {

    private final HeldTitles titles;
    private final UnitDirectory directory;
    private final Calendar calendar;

    UnitTitlesResource(HeldTitles titles, UnitDirectory directory, Calendar calendar) {
        this.titles = titles;
        this.directory = directory;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "getUnitTitles",
            summary = "Which titles a unit holds on a day, and why or why not",
            description = "Every title, also those of which nothing on file speaks.")
    @APIResponse(responseCode = "200", description = "Every title", content = @Content)
    public UnitTitlesView get(
            @PathParam("code") @Parameter(description = "The code of the unit", example = "18838") UnitCode code,
            @BeanParam AsOfParameters times) {
        AsOf asked = times.asOf(calendar);
        return UnitTitlesView.of(directory.at(code, asked), titles.of(code, asked), asked);
    }
}
