package vn.ntm.ledger.register.planning;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.kernel.web.Years;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;
import vn.ntm.ledger.register.Counts;
import vn.ntm.ledger.register.FigureDay;
import vn.ntm.ledger.register.Measures;
import vn.ntm.ledger.register.planned.TargetBasis;
import vn.ntm.ledger.register.planned.TargetKey;
import vn.ntm.ledger.register.planned.TargetOnFile;
import vn.ntm.ledger.register.planned.TargetQueries;

/** What the annual plans ask for, and how far it is reached. */
@Path("/v1/targets")
@Tag(name = "Targets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TargetResource {

    private static final int KEY_LENGTH = 4;
    private static final String LIST = "targets";

    private final TargetQueries queries;
    private final MeasureTarget measureTarget;
    private final SetTarget setTarget;
    private final Counts counts;
    private final Calendar calendar;

    TargetResource(
            TargetQueries queries, MeasureTarget measureTarget, SetTarget setTarget, Counts counts, Calendar calendar) {
        this.queries = queries;
        this.measureTarget = measureTarget;
        this.setTarget = setTarget;
        this.counts = counts;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listTargets",
            summary = "What the annual plans ask for",
            description = "Of each target the version that holds on the day: the latest one that has begun. What units"
                    + " registered or asked for stands beside it, by its basis. Sorted by year, unit and measure.")
    @APIResponse(responseCode = "200", description = "A page of targets", content = @Content)
    public Page<TargetView> list(
            @BeanParam TargetParameters parameters, @BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        TargetQueries.Wanted wanted = parameters.wanted();
        var listing = new Listing<TargetOnFile>(
                PageParameters.question(LIST, wanted),
                KEY_LENGTH,
                (place, asOf, most) -> queries.list(wanted, asOf, place, most),
                asOf -> queries.count(wanted, asOf),
                TargetResource::key);
        Page<TargetOnFile> page = paging.page(listing, times, calendar);
        Measures measures = counts.known(page.knownAt());
        return page.map(target -> TargetView.of(target, measures));
    }

    @GET
    @Path("{programmeYear}/{unit}/{measure}")
    @Operation(
            operationId = "getTarget",
            summary = "One target, its versions and its progress",
            description = "The version that holds on the day and those before it. Progress is measured by the facts on"
                    + " file or, for a closed year, by the published figure, and says what its denominator counts."
                    + " Without validOn the day is the last of the year, or today while the year lasts.")
    @APIResponse(
            responseCode = "200",
            description = "The target",
            content = @Content(schema = @Schema(implementation = TargetInFullView.class)))
    public TargetInFullView get(
            @PathParam("programmeYear") @Parameter(description = "The programme year", example = "2024") int year,
            @PathParam("unit") @Parameter(description = "The code of the unit whose target it is", example = "42")
                    UnitCode unit,
            @PathParam("measure")
                    @Parameter(
                            description = "The code of the measure, as the figures name it",
                            example = "districts.share.standard")
                    String measure,
            @QueryParam("basis")
                    @DefaultValue("TARGET")
                    @Parameter(description = "What is planned, or what units registered or asked for")
                    TargetBasis basis,
            @BeanParam AsOfParameters times) {
        ProgrammeYear asked = Years.required(year);
        AsOf asOf = times.asOf(calendar, FigureDay.usual(asked, calendar));
        List<TargetOnFile> versions = queries.versions(new TargetKey(asked, unit, measure, basis), asOf);
        if (versions.isEmpty()) {
            throw new Refusal(CommonProblem.NOT_FOUND, Map.of());
        }
        var progress = measureTarget.handle(versions.getFirst(), asOf);
        return TargetInFullView.of(views(versions, asOf), progress.orElse(null), asOf);
    }

    @POST
    @Act
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "setTarget",
            summary = "Put on file that a decision sets a target, for the first time or anew",
            description = "The version holds from its day until a later one does; those before it stay. The same"
                    + " decision once more changes nothing and is answered 200; a mistake is corrected by an import.")
    @APIResponse(
            responseCode = "201",
            description = "The target, with the version that is new on file",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where the target is",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = TargetInFullView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The decision set it so on file already",
            content = @Content(schema = @Schema(implementation = TargetInFullView.class)))
    @APIResponse(responseCode = "404", description = "There was no such unit on the day from which it holds")
    @APIResponse(
            responseCode = "409",
            description = "The measure, the shape, a day, a named unit or what is on file speaks against it")
    public RestResponse<TargetInFullView> set(
            @RequestBody(required = true, content = @Content(example = TargetRequestExample.BODY))
                    TargetRequest request) {
        var target = request.target();
        boolean isNew = setTarget.handle(target);
        LocalDate today = calendar.today();
        LocalDate from = target.holdsFrom();
        var asOf = new AsOf(from != null && from.isAfter(today) ? from : today, calendar.now());
        var versions = queries.versions(target.key(), asOf);
        var answer = TargetInFullView.of(views(versions, asOf), null, asOf);
        return isNew
                ? RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, answer)
                        .header(HttpHeaders.LOCATION, location(target.key()))
                        .build()
                : RestResponse.ok(answer);
    }

    private List<TargetView> views(List<TargetOnFile> versions, AsOf asOf) {
        Measures measures = counts.known(asOf.knownAt());
        return versions.stream().map(target -> TargetView.of(target, measures)).toList();
    }

    private static String location(TargetKey key) {
        return "targets/%d/%s/%s".formatted(key.year().value(), key.unit(), key.measure());
    }

    private static List<String> key(TargetOnFile target) {
        TargetKey key = target.version().key();
        return List.of(
                Integer.toString(key.year().value()),
                key.unit().value(),
                key.measure(),
                key.basis().name());
    }
}
