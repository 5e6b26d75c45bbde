package vn.ntm.criteria.sponsor;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.page.PageParameters;

/** Which sponsors are wanted. */
public class SponsorFilter {

    @QueryParam("name")
    @Parameter(
            description = "Only sponsors whose name has these words; accents and case do not matter",
            example = "ngan hang")
    @Nullable String name;

    @QueryParam("kind")
    @Parameter(description = "What the sponsor is", example = "ENTERPRISE")
    Sponsor.@Nullable Kind kind;

    String question() {
        return PageParameters.question("sponsors", name, kind);
    }
}
