package vn.ntm.criteria.unit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;
import vn.ntm.ledger.unit.KnownUnit;
import vn.ntm.ledger.unit.UnitDirectory;

@Path("/v1/units")
@Tag(name = "Units")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class UnitResource {

    private final UnitQueries queries;
    private final UnitDirectory directory;
    private final Calendar calendar;

    UnitResource(UnitQueries queries, UnitDirectory directory, Calendar calendar) {
        this.queries = queries;
        this.directory = directory;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listUnits",
            summary = "The units of a day",
            description = "Sorted by the Vietnamese order of their names.")
    @APIResponse(responseCode = "200", description = "A page of units", content = @Content)
    public Page<UnitView> list(
            @BeanParam UnitFilter filter, @BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        var listing = new Listing<KnownUnit>(
                filter.question(),
                2,
                (place, asOf, most) -> queries.list(filter, asOf, place, most),
                asOf -> queries.count(filter, asOf),
                UnitResource::key);
        return paging.page(listing, times, calendar).map(UnitView::of);
    }

    @GET
    @Path("{code}")
    @Operation(
            operationId = "getUnit",
            summary = "One unit",
            description = "Without validOn the code must have belonged to one unit only: a code is reused, and one"
                    + " that has belonged to several is a 409 that lists them.")
    @APIResponse(responseCode = "200", description = "The unit", content = @Content)
    @APIResponse(responseCode = "409", description = "The code has belonged to several units; name a day")
    public UnitView get(
            @PathParam("code") @Parameter(description = "The code of the unit", example = "18568") UnitCode code,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        KnownUnit unit = times.day() == null ? directory.only(code, asOf) : directory.at(code, asOf);
        return UnitView.of(unit, times.day(), asOf.knownAt());
    }

    private static List<String> key(KnownUnit unit) {
        return List.of(unit.spell().name(), unit.spell().code().value());
    }
}
