package vn.ntm.criteria.progress.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.progress.application.ProgressSets;
import vn.ntm.criteria.progress.application.ReadProgress;
import vn.ntm.criteria.progress.domain.CommuneStanding;
import vn.ntm.criteria.progress.rest.answer.CommuneView;
import vn.ntm.criteria.progress.rest.answer.ProgressView;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;

/** How far communes have come under a criteria set: not public, for assessments are not. */
@Path("/v1/progress")
@Tag(name = "Progress")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ProgressResource {

    private final ReadProgress progress;
    private final ProgressSets sets;
    private final Calendar calendar;

    ProgressResource(ReadProgress progress, ProgressSets sets, Calendar calendar) {
        this.progress = progress;
        this.sets = sets;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "getProgress",
            summary = "How far the communes of a unit have come under a criteria set",
            description = "The average of criteria, the bands of reports, what waits for a decision, what is recognised"
                    + " and fails, and reported construction debt; for each district too while there were districts. Every"
                    + " share is of the communes that there were on the day, the last of the period if none is named.")
    @APIResponse(
            responseCode = "200",
            description = "The progress",
            content = @Content(schema = @Schema(implementation = ProgressView.class)))
    @APIResponse(responseCode = "404", description = "There was no such unit on the day, or there is no such set")
    @APIResponse(
            responseCode = "409",
            description = "The set was not surely in force in the period, or leads to no title of communes")
    public ProgressView get(@BeanParam ProgressParameters parameters, @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar, parameters.asked().lastDay());
        return ProgressView.of(progress.handle(parameters.question(sets, asOf)), times.instant());
    }

    @GET
    @Path("communes")
    @Operation(
            operationId = "listCommuneProgress",
            summary = "How far each commune has come under a criteria set",
            description = "How many criteria it meets, its band, the titles that it held, and how the two go together."
                    + " In the order of the codes.")
    @APIResponse(responseCode = "200", description = "A page of communes", content = @Content)
    @APIResponse(responseCode = "404", description = "There was no such unit on the day, or there is no such set")
    @APIResponse(
            responseCode = "409",
            description = "The set was not surely in force in the period, or leads to no title of communes")
    public Page<CommuneView> communes(
            @BeanParam ProgressParameters parameters,
            @BeanParam CommuneFilter filter,
            @BeanParam AsOfParameters times,
            @BeanParam PageParameters paging) {
        filter.between();
        String question = PageParameters.question(
                "commune-progress",
                parameters.period,
                parameters.set,
                parameters.version,
                parameters.unit,
                filter.question());
        var found = new HashMap<AsOf, ReadProgress.Found>();
        Function<AsOf, ReadProgress.Found> once = asOf -> found.computeIfAbsent(asOf, then -> found(parameters, then));
        var listing = new Listing<CommuneView>(
                question,
                1,
                (place, asOf, most) -> page(once.apply(asOf), filter, place, most, times.instant()),
                asOf -> once.apply(asOf).communes().stream()
                        .filter(filter::takes)
                        .count(),
                view -> List.of(view.unit().code().value()));
        return paging.page(listing, times, calendar, parameters.asked().lastDay());
    }

    private ReadProgress.Found found(ProgressParameters parameters, AsOf asOf) {
        return progress.handle(parameters.question(sets, asOf));
    }

    private static List<CommuneView> page(
            ReadProgress.Found found,
            CommuneFilter filter,
            Optional<Cursor> place,
            int most,
            @Nullable Instant instant) {
        return found.communes().stream()
                .filter(filter::takes)
                .filter(commune -> place.isEmpty() || follows(commune, place.get()))
                .limit(most)
                .map(commune -> CommuneView.of(found, commune, instant))
                .toList();
    }

    private static boolean follows(CommuneStanding commune, Cursor place) {
        return commune.unit().code().value().compareTo(place.after().getFirst()) > 0;
    }
}
