package vn.ntm.criteria.dossier.register;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.procedure.domain.DossierStage;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.web.Years;
import vn.ntm.ledger.page.PageParameters;

/** Which dossiers are wanted. */
public class DossierFilter {

    @QueryParam("unit")
    @Parameter(description = "The unit, or one above it on the day of the opening", example = "42")
    @Nullable UnitCode unit;

    @QueryParam("level")
    @Parameter(description = "The title that is sought", example = "ADVANCED")
    @Nullable Level level;

    @QueryParam("programmeYear")
    @Parameter(description = "The year for which it would count", example = "2025")
    @Nullable Integer programmeYear;

    @QueryParam("state")
    @Parameter(description = "Where it stands", example = "SUBMITTED_TO_PROVINCE")
    @Nullable DossierStage state;

    @Nullable ProgrammeYear year() {
        return Years.optional("programmeYear", programmeYear);
    }

    /** @param list which of the lists of dossiers it narrows */
    String question(String list, @Nullable UnitCode callers) {
        return PageParameters.question(list, unit, level, year(), state, callers);
    }
}
