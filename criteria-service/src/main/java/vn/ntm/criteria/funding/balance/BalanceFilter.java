package vn.ntm.criteria.funding.balance;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;

/** Whose balance is wanted. */
public class BalanceFilter {

    @QueryParam("programmeYear")
    @Parameter(description = "The programme year", required = true, example = "2026")
    @Nullable Integer programmeYear;

    @QueryParam("unit")
    @Parameter(
            description = "A unit, with all below it on the day of each posting; all units if absent",
            example = "42")
    @Nullable UnitCode unit;
}
