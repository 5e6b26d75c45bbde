package vn.ntm.awards.decision.rest;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.decision.application.DecisionFilter;
import vn.ntm.awards.form.domain.IssuerKind;
import vn.ntm.kernel.web.Years;

/** Which decisions are wanted. */
public class DecisionParameters {

    @QueryParam("number")
    @Parameter(
            description = "The number of the decision, as printed",
            example = "912/QĐ-UBND",
            schema = @Schema(minLength = 1, maxLength = 200))
    @Nullable String number;

    @QueryParam("issuerKind")
    @Parameter(description = "Who signed the decision", example = "PROVINCE_CHAIRMAN")
    @Nullable IssuerKind issuerKind;

    @QueryParam("programmeYear")
    @Parameter(description = "The year for which the decision commends, not that of the signing", example = "2026")
    @Nullable Integer programmeYear;

    @QueryParam("campaign")
    @Parameter(description = "A campaign in which the decision commends somebody", example = DecisionExamples.ID)
    @Nullable UUID campaign;

    DecisionFilter filter() {
        return new DecisionFilter(number, issuerKind, Years.optional("programmeYear", programmeYear), campaign);
    }
}
