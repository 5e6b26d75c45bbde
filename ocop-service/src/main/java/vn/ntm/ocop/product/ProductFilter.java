package vn.ntm.ocop.product;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.page.PageParameters;

/** Which products are wanted. */
public class ProductFilter {

    @QueryParam("name")
    @Parameter(
            description = "Only products whose name has these words; accents and case do not matter",
            example = "nhung huou")
    @Nullable String name;

    @QueryParam("unit")
    @Parameter(description = "The place of the product, or a unit above it on the day of the fact", example = "42")
    @Nullable UnitCode unit;

    @QueryParam("district")
    @Parameter(description = "The district that the fact names", example = "439")
    @Nullable UnitCode district;

    @QueryParam("producer")
    @Parameter(description = "The key of the producer", example = "pr-011")
    @Nullable String producer;

    String question() {
        return PageParameters.question("products", name, unit, district, producer);
    }
}
