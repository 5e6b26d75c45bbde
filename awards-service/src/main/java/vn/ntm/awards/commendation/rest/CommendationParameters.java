package vn.ntm.awards.commendation.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.application.CommendationFilter;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.web.Years;

/** Which commendations are wanted. */
public class CommendationParameters {

    @QueryParam("programmeYear")
    @Parameter(description = "The year for which it is given, not that of the decision", example = "2023")
    @Nullable Integer programmeYear;

    @QueryParam("recipientKind")
    @Parameter(description = "Who was commended", example = "TERRITORY")
    @Nullable RecipientKind recipientKind;

    @QueryParam("form")
    @Parameter(description = "The form; accents and case do not matter", example = "Thưởng")
    @Nullable String form;

    @QueryParam("unit")
    @Parameter(
            description = "The unit of the recipients, or one above it on the day of the commendation; recipients"
                    + " of whom no unit is known are the province's",
            example = "42")
    @Nullable UnitCode unit;

    @QueryParam("decision")
    @Parameter(description = "The number of the decision, as printed", example = "2339/QĐ-UBND")
    @Nullable String decision;

    @QueryParam("withAmount")
    @Parameter(description = "Whether an amount of money is on file", example = "true")
    @Nullable Boolean withAmount;

    CommendationFilter filter() {
        return new CommendationFilter(
                Years.optional("programmeYear", programmeYear), recipientKind, form, unit, decision, withAmount);
    }
}
