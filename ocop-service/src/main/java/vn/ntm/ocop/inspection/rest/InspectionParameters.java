package vn.ntm.ocop.inspection.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ocop.inspection.application.InspectionFilter;

/** Which post-checks are wanted. */
public class InspectionParameters {

    @QueryParam("unit")
    @Parameter(description = "Where one took place, or a unit above it on that day", example = "42")
    @Nullable UnitCode unit;

    @QueryParam("product")
    @Parameter(description = "The key of the product", example = "p-033")
    @Nullable String product;

    @QueryParam("certificate")
    @Parameter(
            description = "The certificate about which something was found",
            example = "019ab1c2-0000-7000-8000-0000000000ce")
    @Nullable UUID certificate;

    @QueryParam("inspectedOn")
    @Parameter(description = "Only those of this day", example = "2024-05-20")
    @Nullable LocalDate inspectedOn;

    @QueryParam("breach")
    @Parameter(
            description = "true: where something was not in order; false: where all that was looked at was",
            example = "true")
    @Nullable Boolean breach;

    InspectionFilter filter() {
        return new InspectionFilter(unit, product, certificate, inspectedOn, breach);
    }
}
