package vn.ntm.awards.total;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.web.Years;
import vn.ntm.ledger.page.PageParameters;

/** Which totals are wanted. */
public class TotalParameters {

    @QueryParam("by")
    @DefaultValue("PROGRAMME_YEAR")
    @Parameter(description = "Of what the commendations are added up", example = "DECISION")
    TotalBy by = TotalBy.PROGRAMME_YEAR;

    @QueryParam("programmeYear")
    @Parameter(description = "The year for which they are given, not that of the decision", example = "2023")
    @Nullable Integer programmeYear;

    @QueryParam("campaign")
    @Parameter(
            description = "The id of the campaign in which they were earned",
            example = "019ab1c2-0000-7000-8000-0000000000ca")
    @Nullable UUID campaign;

    @Nullable ProgrammeYear year() {
        return Years.optional("programmeYear", programmeYear);
    }

    String question() {
        return PageParameters.question("award-totals", by, programmeYear, campaign);
    }
}
