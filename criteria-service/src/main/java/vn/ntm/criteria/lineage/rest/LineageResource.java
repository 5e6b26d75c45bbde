package vn.ntm.criteria.lineage.rest;

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
import vn.ntm.criteria.lineage.application.SuccessionsOnFile;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.lineage.Succession;
import vn.ntm.ledger.unit.KnownUnit;
import vn.ntm.ledger.unit.UnitDirectory;

@Path("/v1/units/{code}/lineage")
@Tag(name = "Units")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class LineageResource {

    private final SuccessionsOnFile successions;
    private final UnitDirectory units;
    private final Calendar calendar;

    LineageResource(SuccessionsOnFile successions, UnitDirectory units, Calendar calendar) {
        this.successions = successions;
        this.units = units;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "getUnitLineage",
            summary = "Where a unit came from and what became of it",
            description = "Without validOn the code must have belonged to one unit only.")
    @APIResponse(responseCode = "200", description = "The lineage in both directions", content = @Content)
    @APIResponse(responseCode = "409", description = "The code has belonged to several units; name a day")
    public LineageView get(
            @PathParam("code") @Parameter(description = "The code of the unit", example = "18568") UnitCode code,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        KnownUnit unit = times.day() == null ? units.only(code, asOf) : units.at(code, asOf);
        return new LineageView(
                LineageView.Member.of(unit),
                steps(successions.before(unit, asOf), asOf),
                steps(successions.after(unit, asOf), asOf),
                asOf.validOn(),
                asOf.knownAt());
    }

    private List<LineageView.Step> steps(List<Succession> found, AsOf asOf) {
        return found.stream()
                .map(succession -> LineageView.Step.of(
                        succession,
                        units.at(
                                succession.predecessor(),
                                new AsOf(succession.changedOn().minusDays(1), asOf.knownAt())),
                        units.at(succession.successor(), new AsOf(succession.changedOn(), asOf.knownAt()))))
                .toList();
    }
}
