package vn.ntm.ocop.producer;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.page.PageParameters;

/** Which producers are wanted. */
public class ProducerFilter {

    @QueryParam("name")
    @Parameter(
            description = "Only producers whose name has these words; accents and case do not matter",
            example = "huou sao")
    @Nullable String name;

    @QueryParam("kind")
    @Parameter(description = "The legal form", example = "COOPERATIVE")
    Producer.@Nullable Kind kind;

    @QueryParam("unit")
    @Parameter(description = "The unit of the producer, or one above it on the day of the fact", example = "439")
    @Nullable UnitCode unit;

    String question() {
        return PageParameters.question("producers", name, kind, unit);
    }
}
