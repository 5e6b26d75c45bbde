package vn.ntm.criteria.result.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.result.application.ResultFilter;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.web.Years;

/** Which results are wanted. */
public class ResultParameters {

    @QueryParam("measure")
    @Parameter(description = "The code of the measure in the catalogue", example = ResultExamples.MEASURE)
    @Nullable String measure;

    @QueryParam("unit")
    @Parameter(description = "The commune, or a unit above it, on the last day of the period", example = "42")
    @Nullable UnitCode unit;

    @QueryParam("liesIn")
    @Parameter(description = "The unit in which what was reached lies on the day of the question", example = "42")
    @Nullable UnitCode liesIn;

    @QueryParam("programmeYear")
    @Parameter(description = "Only results of this programme year, and of its halves", example = "2024")
    @Nullable Integer programmeYear;

    @QueryParam("counted")
    @DefaultValue("false")
    @Parameter(
            description =
                    "Only what figures add up: of a year the whole before its halves, of a stock what nothing later"
                            + " takes the place of")
    boolean counted;

    ResultFilter filter() {
        return new ResultFilter(measure, unit, liesIn, Years.optional("programmeYear", programmeYear), counted);
    }
}
