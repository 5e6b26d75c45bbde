package vn.ntm.criteria.recognition.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.recognition.application.RecognitionFilter;
import vn.ntm.criteria.recognition.domain.Counted;
import vn.ntm.criteria.recognition.domain.Event;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.web.Years;
import vn.ntm.ledger.unit.UnitType;

/** Which recognitions are wanted. */
public class RecognitionParameters {

    @QueryParam("programmeYear")
    @Parameter(description = "The year for which it counts, not that of the decision", example = "2023")
    @Nullable Integer programmeYear;

    @QueryParam("event")
    @Parameter(description = "What happened", example = "RECOGNISED")
    @Nullable Event event;

    @QueryParam("level")
    @Parameter(description = "The title", example = "ADVANCED")
    @Nullable Level level;

    @QueryParam("tier")
    @Parameter(description = "The tier of the unit", example = "COMMUNE")
    UnitType.@Nullable Tier tier;

    @QueryParam("unit")
    @Parameter(description = "The unit, or one above it on the day of the fact", example = "448")
    @Nullable UnitCode unit;

    @QueryParam("decision")
    @Parameter(description = "The number of the decision, as printed", example = "189/QĐ-UBND")
    @Nullable String decision;

    @QueryParam("counted")
    @Parameter(description = "Whether it adds to the province's number of the year", example = "YES")
    @Nullable Counted counted;

    RecognitionFilter filter() {
        return new RecognitionFilter(
                Years.optional("programmeYear", programmeYear), event, level, tier, unit, decision, counted);
    }
}
