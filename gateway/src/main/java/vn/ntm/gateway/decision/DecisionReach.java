package vn.ntm.gateway.decision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.gateway.part.Cut;
import vn.ntm.gateway.whole.WholePart;

/** All that rests on one decision, or on several that bear the same number, all at the same two times. */
record DecisionReach(
        @Schema(description = "The number that was asked for", examples = "189/QĐ-UBND", required = true)
        String number,

        @Schema(description = "The day of signing that was asked for; absent if of any day", examples = "2024-01-17")
        @Nullable LocalDate signedOn,

        @JsonUnwrapped Cut cut,

        @Schema(
                description = "criteria, ocop and awards, in this order: the facts that name the decision, as"
                        + " listDecidedFacts of the service gives them",
                required = true)
        List<WholePart> parts) {}
