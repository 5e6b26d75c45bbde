package vn.ntm.criteria.recognition.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.criteria.recognition.application.HeldTitles;
import vn.ntm.criteria.recognition.application.TitleFilter;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;

/** How many units hold titles on a day. */
@Path("/v1/title-counts")
@Tag(name = "Titles")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class TitleCensusResource {

    private final HeldTitles titles;
    private final Calendar calendar;

    TitleCensusResource(HeldTitles titles, Calendar calendar) {
        this.titles = titles;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "countTitles",
            summary = "How many units stand how to each title",
            description = "By the units of the day of the question, or by those of today; the answer says by which.")
    @APIResponse(responseCode = "200", description = "The counts", content = @Content)
    public TitleCensusView count(@BeanParam TitleParameters parameters, @BeanParam AsOfParameters times) {
        TitleFilter filter = parameters.filter(null);
        AsOf asOf = times.asOf(calendar);
        return TitleCensusView.of(titles.census(filter, asOf), filter.units(), asOf);
    }
}
