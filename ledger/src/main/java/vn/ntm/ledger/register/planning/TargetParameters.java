package vn.ntm.ledger.register.planning;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.figure.Target;
import vn.ntm.kernel.web.Years;
import vn.ntm.ledger.register.planned.TargetBasis;
import vn.ntm.ledger.register.planned.TargetQueries;
import vn.ntm.ledger.register.planned.TargetScope;

/** Which targets are wanted. */
public class TargetParameters {

    @QueryParam("programmeYear")
    @Parameter(description = "The programme year of the plan", example = "2024")
    @Nullable Integer programmeYear;

    @QueryParam("unit")
    @Parameter(
            description =
                    "The unit whose target it is, or one above it on the day for which the target's codes are read",
            example = "42")
    @Nullable UnitCode unit;

    @QueryParam("scope")
    @Parameter(description = "The province's own targets, or those of the units in it", example = "PROVINCE")
    @Nullable TargetScope scope;

    @QueryParam("measure")
    @Parameter(description = "The code of the measure, as the figures name it")
    @Nullable String measure;

    @QueryParam("basis")
    @Parameter(description = "What is planned, or what units registered or asked for", example = "TARGET")
    @Nullable TargetBasis basis;

    @QueryParam("shape")
    @Parameter(description = "The shape of the target", example = "AT_LEAST")
    Target.@Nullable Shape shape;

    TargetQueries.Wanted wanted() {
        return new TargetQueries.Wanted(
                Years.optional("programmeYear", programmeYear), unit, scope, measure, basis, shape);
    }
}
