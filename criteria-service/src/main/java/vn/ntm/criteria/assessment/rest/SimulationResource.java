package vn.ntm.criteria.assessment.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.criteria.assessment.application.AssessmentKey;
import vn.ntm.criteria.assessment.application.Simulate;
import vn.ntm.criteria.assessment.application.SimulateUnits;
import vn.ntm.criteria.assessment.application.SimulateUnits.Simulated;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.criteria.assessment.rest.answer.UnitSimulationView;
import vn.ntm.criteria.assessment.rest.answer.VerdictView;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.page.PageParameters;
import vn.ntm.ledger.question.Question;

/** What would be said otherwise. Nothing here is ever written. */
@Path("/v1/assessments")
@Tag(name = "Assessments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SimulationResource {

    private static final String NOT_ASSESSABLE =
            "The set is not in force on the last day of the period, or a value is not one of its indicator";

    private final Simulate simulate;
    private final SimulateUnits simulateUnits;
    private final Calendar calendar;

    SimulationResource(Simulate simulate, SimulateUnits simulateUnits, Calendar calendar) {
        this.simulate = simulate;
        this.simulateUnits = simulateUnits;
        this.calendar = calendar;
    }

    @POST
    @Question
    @Path("{unit}/{set}/{version}/{period}/_simulate")
    @Operation(
            operationId = "simulateAssessment",
            summary =
                    "What the verdict on a unit would be by other values, in another area, or by values of another set",
            description = "Values that are not named are those on file. Nothing is written.")
    @APIResponse(responseCode = "200", description = "Whether it is met, and why", content = @Content)
    @APIResponse(responseCode = "409", description = NOT_ASSESSABLE)
    public VerdictView one(
            @BeanParam AssessmentPath path,
            @RequestBody(required = true, content = @Content(example = AssessmentExamples.CHANGE))
                    SimulationRequest request) {
        request.check();
        AssessmentKey key = path.key();
        Instant knownAt = calendar.now();
        return VerdictView.of(key, simulate.one(key, request.toDomain(), knownAt), null, null, knownAt);
    }

    @POST
    @Question
    @Path("_simulate")
    @Operation(
            operationId = "simulateAssessments",
            summary = "Which units would keep their title under a set, and why",
            description =
                    "Each unit of the right kind in another one, on the last day of the period, with the titles on"
                            + " file and the verdict by the values on file. Nothing is written.")
    @APIResponse(responseCode = "200", description = "A page of units, by code", content = @Content)
    @APIResponse(responseCode = "404", description = "There is no such criteria set")
    @APIResponse(responseCode = "409", description = NOT_ASSESSABLE)
    public Page<UnitSimulationView> many(
            @BeanParam PageParameters paging,
            @RequestBody(required = true, content = @Content(example = AssessmentExamples.UNITS))
                    UnitsSimulationRequest request) {
        request.check();
        Period period = AssessmentPath.period(request.period());
        String question = PageParameters.question("simulation", request);
        var cursor = paging.cursor(question, 1);
        AsOf asOf = cursor.map(from -> from.asOf()).orElse(new AsOf(period.lastDay(), calendar.now()));
        int limit = paging.limit();
        List<Simulated> found = simulateUnits.handle(
                request.unit(),
                request.key(),
                period,
                request.toDomain(),
                cursor.map(from -> from.after().getFirst())
                        .filter(UnitCode::isCode)
                        .map(UnitCode::new)
                        .orElse(null),
                limit + 1,
                asOf.knownAt());
        Page<Simulated> page = Page.of(
                found,
                limit,
                asOf,
                question,
                simulated -> List.of(simulated.unit().code().value()));
        Page<Simulated> counted = paging.counted()
                ? page.counted(simulateUnits.count(request.unit(), request.key(), period, asOf.knownAt()))
                : page;
        return counted.map(UnitSimulationView::of);
    }
}
