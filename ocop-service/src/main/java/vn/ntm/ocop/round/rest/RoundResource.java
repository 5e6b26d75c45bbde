package vn.ntm.ocop.round.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;
import vn.ntm.ocop.round.application.OpenRound;
import vn.ntm.ocop.round.application.Rounds;
import vn.ntm.ocop.round.domain.EvaluationRound;

/** The rounds of evaluation, which are public. */
@Path("/v1/evaluation-rounds")
@Tag(name = "Evaluation rounds")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RoundResource {

    private static final String ROUND = """
            {"level":"PROVINCE","year":2026,"number":3,"filesBefore":"2026-11-15","resultsBefore":"2027-01-15",
             "reason":"Thêm một đợt theo kế hoạch năm","document":"Kế hoạch 210/KH-UBND ngày 20/09/2026"}
            """;

    private final OpenRound openRound;
    private final Rounds rounds;
    private final Identities identities;
    private final Calendar calendar;

    RoundResource(OpenRound openRound, Rounds rounds, Identities identities, Calendar calendar) {
        this.openRound = openRound;
        this.rounds = rounds;
        this.identities = identities;
        this.calendar = calendar;
    }

    @POST
    @Act
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "openEvaluationRound",
            summary = "Put a round of evaluation on file",
            description =
                    "There are at least two a year at each level (26/2026/QĐ-TTg art. 5); more only where the working"
                            + " rules and a plan say so.")
    @APIResponse(
            responseCode = "201",
            description = "The round",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where the round is",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = RoundView.class)))
    @APIResponse(
            responseCode = "409",
            description = "There is one of this number already, or its dates are in the wrong order")
    public RestResponse<RoundView> open(
            @RequestBody(required = true, content = @Content(example = ROUND)) NewRoundRequest request) {
        EvaluationRound round = request.round(identities.next());
        RoundView view = RoundView.of(openRound.handle(round, request.basis()));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("/v1/evaluation-rounds/" + round.id()))
                .build();
    }

    @GET
    @Operation(
            operationId = "listEvaluationRounds",
            summary = "The rounds of evaluation",
            description = "By their years: until when files are requested, and by when there are results.")
    @APIResponse(responseCode = "200", description = "A page of rounds", content = @Content)
    public Page<RoundView> list(
            @BeanParam RoundParameters parameters, @BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        var filter = parameters.filter();
        var listing = new Listing<Rounds.RegisteredRound>(
                parameters.question(),
                3,
                (place, asOf, most) -> rounds.list(filter, asOf, place, most),
                asOf -> rounds.count(filter, asOf),
                RoundResource::key);
        return paging.page(listing, times, calendar).map(RoundView::of);
    }

    @GET
    @Path("{round}")
    @Operation(operationId = "getEvaluationRound", summary = "One round of evaluation")
    @APIResponse(responseCode = "200", description = "The round", content = @Content)
    public RoundView get(
            @PathParam("round")
                    @Parameter(description = "The id of the round", example = "019ab1c2-0000-7000-8000-0000000020d1")
                    UUID id,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        return rounds.registered(id, asOf.knownAt())
                .map(registered -> RoundView.of(registered, asOf))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
    }

    private static List<String> key(Rounds.RegisteredRound registered) {
        var round = registered.round();
        return List.of(Integer.toString(round.year().value()), round.level().name(), Integer.toString(round.number()));
    }
}
