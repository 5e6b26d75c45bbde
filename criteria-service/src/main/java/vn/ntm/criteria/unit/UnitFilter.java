package vn.ntm.criteria.unit;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.page.PageParameters;
import vn.ntm.ledger.unit.UnitType;

/** Which units are wanted. */
public class UnitFilter {

    @QueryParam("type")
    @Parameter(description = "Only units of this type", example = "COMMUNE")
    @Nullable UnitType type;

    @QueryParam("tier")
    @Parameter(
            description = "Only units of this tier: COMMUNE takes communes, wards and townships",
            example = "COMMUNE")
    UnitType.@Nullable Tier tier;

    @QueryParam("ancestor")
    @Parameter(description = "Only this unit and the units below it on that day", example = "448")
    @Nullable UnitCode ancestor;

    @QueryParam("name")
    @Parameter(
            description = "Only units whose name has these words; accents and case do not matter",
            example = "loc ha")
    @Nullable String name;

    String question() {
        return PageParameters.question("units", type, tier, ancestor, name);
    }
}
