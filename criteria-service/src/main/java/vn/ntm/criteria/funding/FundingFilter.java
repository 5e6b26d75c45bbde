package vn.ntm.criteria.funding;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.web.Years;
import vn.ntm.ledger.page.PageParameters;

/** Which entries are wanted. */
public class FundingFilter {

    @QueryParam("programmeYear")
    @Parameter(description = "The year of the programme", example = "2023")
    @Nullable Integer programmeYear;

    @QueryParam("unit")
    @Parameter(description = "The unit, or one above it", example = "42")
    @Nullable UnitCode unit;

    @QueryParam("sourceKind")
    @Parameter(description = "Whose money it is", example = "SPONSORSHIP_TOTAL")
    FundingEntry.@Nullable SourceKind sourceKind;

    @QueryParam("measure")
    @Parameter(description = "What was done with it", example = "MOBILISED")
    FundingEntry.@Nullable FundingMeasure measure;

    String question() {
        return PageParameters.question(
                "funding-entries", Years.optional("programmeYear", programmeYear), unit, sourceKind, measure);
    }
}
