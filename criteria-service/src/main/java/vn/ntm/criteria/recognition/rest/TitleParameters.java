package vn.ntm.criteria.recognition.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.recognition.application.TitleFilter;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.recognition.domain.TitleStanding;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.unit.UnitType;

/** Which titles are wanted. */
public class TitleParameters {

    @QueryParam("unit")
    @Parameter(description = "Only this unit and the units below it, on the day of the units", example = "445")
    @Nullable UnitCode unit;

    @QueryParam("type")
    @Parameter(description = "Only units of this type", example = "COMMUNE")
    @Nullable UnitType type;

    @QueryParam("level")
    @Parameter(description = "Only this title", example = "STANDARD")
    @Nullable Level level;

    @QueryParam("units")
    @DefaultValue("OF_THE_DAY")
    @Parameter(
            description = "By the units of the day of the question, or by those of today into which they have passed:"
                    + " then a title counts once for a unit of today, however many of the units behind it held it",
            example = "OF_THE_DAY")
    TitleFilter.Units units = TitleFilter.Units.OF_THE_DAY;

    TitleFilter filter(@Nullable TitleStanding standing) {
        return new TitleFilter(unit, level, standing, type, units);
    }
}
