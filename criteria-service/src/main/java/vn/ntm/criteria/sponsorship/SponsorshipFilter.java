package vn.ntm.criteria.sponsorship;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.web.Years;
import vn.ntm.ledger.page.PageParameters;

/** Which sponsorships are wanted. */
public class SponsorshipFilter {

    @QueryParam("sponsor")
    @Parameter(description = "The key of the sponsor", example = "so-tai-chinh")
    @Nullable String sponsor;

    @QueryParam("unit")
    @Parameter(description = "The commune, or a unit above it on the day of the decision", example = "448")
    @Nullable UnitCode unit;

    @QueryParam("programmeYear")
    @Parameter(description = "Only sponsorships that run in this programme year", example = "2023")
    @Nullable Integer programmeYear;

    String question() {
        return PageParameters.question("sponsorships", sponsor, unit, year());
    }

    @Nullable ProgrammeYear year() {
        return Years.optional("programmeYear", programmeYear);
    }
}
