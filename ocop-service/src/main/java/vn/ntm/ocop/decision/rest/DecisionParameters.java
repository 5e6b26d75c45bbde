package vn.ntm.ocop.decision.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which decisions are wanted. */
public class DecisionParameters {

    @QueryParam("number")
    @Parameter(
            description = "Only decisions of this number, as printed",
            example = "3981/QĐ-UBND",
            schema = @Schema(minLength = 1, maxLength = 200))
    @Nullable String number;

    public @Nullable String number() {
        return number;
    }
}
