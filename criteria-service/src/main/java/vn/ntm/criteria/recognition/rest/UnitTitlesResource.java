package vn.ntm.criteria.recognition.rest;

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
import vn.ntm.criteria.recognition.application.HeldTitles;
import vn.ntm.criteria.recognition.application.TitleEntry;
import vn.ntm.criteria.recognition.domain.TitleStanding;
import vn.ntm.criteria.recognition.meeting.StillMeets;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.unit.KnownUnit;
import vn.ntm.ledger.unit.UnitDirectory;

/** Which titles one unit holds on a day, and why or why not. */
@Path("/v1/units/{code}/titles")
@Tag(name = "Titles")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class UnitTitlesResource {

    private final HeldTitles titles;
    private final StillMeets stillMeets;
    private final UnitDirectory directory;
    private final Calendar calendar;

    UnitTitlesResource(HeldTitles titles, StillMeets stillMeets, UnitDirectory directory, Calendar calendar) {
        this.titles = titles;
        this.stillMeets = stillMeets;
        this.directory = directory;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "getUnitTitles",
            summary = "Which titles a unit holds on a day, and why or why not",
            description = "Every title, also those of which nothing on file speaks. A title that is held and whose last"
                    + " assessment found that the unit no longer meets it says so: it is kept until it is revoked.")
    @APIResponse(responseCode = "200", description = "Every title", content = @Content)
    public UnitTitlesView get(
            @PathParam("code") @Parameter(description = "The code of the unit", example = "18838") UnitCode code,
            @BeanParam AsOfParameters times) {
        AsOf asked = times.asOf(calendar);
        KnownUnit unit = directory.at(code, asked);
        List<TitleEntry> entries = titles.of(code, asked);
        boolean holds = entries.stream().anyMatch(entry -> entry.standing() == TitleStanding.HELD);
        return UnitTitlesView.of(unit, entries, holds ? stillMeets.of(unit, asked) : Map.of(), asked);
    }
}
