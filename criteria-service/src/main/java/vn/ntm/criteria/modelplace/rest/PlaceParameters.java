package vn.ntm.criteria.modelplace.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.modelplace.application.PlaceFilter;
import vn.ntm.criteria.modelplace.domain.PlaceKind;
import vn.ntm.criteria.modelplace.domain.PlaceStanding;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.web.Years;

/** Which model places are wanted. */
public class PlaceParameters {

    @QueryParam("kind")
    @Parameter(description = "A residential area or a garden", example = "RESIDENTIAL_AREA")
    @Nullable PlaceKind kind;

    @QueryParam("unit")
    @Parameter(description = "The commune of the place, or a unit above it, on the day of its code", example = "42")
    @Nullable UnitCode unit;

    @QueryParam("liesIn")
    @Parameter(description = "The unit in which the place lies on the day of the question", example = "42")
    @Nullable UnitCode liesIn;

    @QueryParam("standing")
    @Parameter(description = "How it stands on the day of the question", example = "HOLDS")
    @Nullable PlaceStanding standing;

    @QueryParam("programmeYear")
    @Parameter(description = "Only places that were recognised for this programme year", example = "2022")
    @Nullable Integer programmeYear;

    @QueryParam("village")
    @Parameter(description = "A part of the name of the village; accents and case do not matter", example = "Đông")
    @Nullable String village;

    PlaceFilter filter() {
        return new PlaceFilter(kind, unit, liesIn, standing, Years.optional("programmeYear", programmeYear), village);
    }
}
