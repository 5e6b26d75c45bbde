package vn.ntm.awards.nomination.register;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.nomination.domain.NominationFlow;
import vn.ntm.awards.nomination.domain.NominationStep;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.page.PageParameters;

/** Which nominations are wanted. */
public class NominationFilter {

    @QueryParam("unit")
    @Parameter(description = "The unit that proposes, or a unit above it on the day of the nomination", example = "42")
    @Nullable UnitCode unit;

    @QueryParam("state")
    @Parameter(description = "Where it stands", example = "APPRAISAL")
    @Nullable NominationStep state;

    @QueryParam("flow")
    @Parameter(description = "By which way it comes to a commendation", example = "PROVINCIAL_THEMATIC")
    @Nullable NominationFlow flow;

    @QueryParam("form")
    @Parameter(description = "The code of the form that is proposed", example = "BK_TINH")
    @Nullable String form;

    @QueryParam("campaign")
    @Parameter(
            description = "The id of the campaign in which it was achieved",
            example = "019ab1c2-0000-7000-8000-0000000000ca")
    @Nullable UUID campaign;

    @QueryParam("recipient")
    @Parameter(description = "The id of the recipient", example = "019ab1c2-0000-7000-8000-0000000000a7")
    @Nullable UUID recipient;

    @QueryParam("achievement")
    @Parameter(description = "The id of the achievement", example = "019ab1c2-0000-7000-8000-00000000ac41")
    @Nullable UUID achievement;

    String question(@Nullable UnitCode callers) {
        return PageParameters.question(
                "nominations", unit, state, flow, form, campaign, recipient, achievement, callers);
    }
}
