package vn.ntm.awards.recipient.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.recipient.application.RecipientFilter;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.page.PageParameters;

/** Which recipients are wanted. Names are asked for in a body, for addresses are kept in many places. */
public class RecipientParameters {

    @QueryParam("kind")
    @Parameter(description = "Who was, or can be, commended", example = "COLLECTIVE")
    @Nullable RecipientKind kind;

    @QueryParam("unit")
    @Parameter(description = "The unit of the recipient, or one above it on the day of its code", example = "42")
    @Nullable UnitCode unit;

    RecipientFilter filter(@Nullable UnitCode callers) {
        return new RecipientFilter(null, kind, unit, callers);
    }

    String question(@Nullable UnitCode callers) {
        return PageParameters.question("recipients", kind, unit, callers);
    }
}
