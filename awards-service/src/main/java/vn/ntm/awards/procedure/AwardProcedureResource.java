package vn.ntm.awards.procedure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.awards.money.application.AwardSettings;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;

/** How nominations come to commendations, and within which days. */
@Path("/v1/award-procedures")
@Tag(name = "Award rules")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AwardProcedureResource {

    private final AwardSteps steps;
    private final AwardSettings settings;
    private final Calendar calendar;

    AwardProcedureResource(AwardSteps steps, AwardSettings settings, Calendar calendar) {
        this.steps = steps;
        this.settings = settings;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listAwardProcedures",
            summary = "The procedures of commendation, step by step",
            description = "A flow of which nobody found a step is not there.")
    @APIResponse(responseCode = "200", description = "A page of procedures, by their flows", content = @Content)
    public Page<AwardProcedureView> list(@BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        var listing = new Listing<AwardFlow>(
                PageParameters.question("award-procedures"),
                1,
                (place, asOf, most) -> flows(asOf).stream()
                        .filter(flow -> place.isEmpty()
                                || flow.name().compareTo(place.get().after().getFirst()) > 0)
                        .limit(most)
                        .toList(),
                asOf -> flows(asOf).size(),
                flow -> List.of(flow.name()));
        Page<AwardFlow> page = paging.page(listing, times, calendar);
        Instant knownAt = page.knownAt();
        return page.map(flow -> AwardProcedureView.of(flow, steps.of(flow, knownAt)));
    }

    @GET
    @Path("{flow}")
    @Operation(
            operationId = "getAwardProcedure",
            summary = "One procedure, and the numbers that it is held against on a day",
            description = "A number that no source states is not there: what needs it asks for a setting.")
    @APIResponse(responseCode = "200", description = "The procedure", content = @Content)
    public AwardProcedureView get(
            @PathParam("flow") @Parameter(description = "What the steps lead to", example = "PROVINCIAL_THEMATIC")
                    String flow,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        AwardFlow named = flows(asOf).stream()
                .filter(known -> known.name().equals(flow))
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
        return AwardProcedureView.of(named, steps.of(named, asOf.knownAt()), settings.all(asOf), asOf);
    }

    private List<AwardFlow> flows(AsOf asOf) {
        return steps.all(asOf.knownAt()).stream()
                .map(AwardStep::flow)
                .distinct()
                .toList();
    }
}
