package vn.ntm.criteria.assessment.rest;

import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.application.AssessmentKey;
import vn.ntm.criteria.assessment.application.AssessmentProblem;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.criteria.criteriaset.rest.SetAddress;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.Refusal;

/** What is assessed, as an address names it. */
public class AssessmentPath {

    @PathParam("unit")
    @Parameter(description = "The code of the unit on the last day of the period", example = "18568")
    @Nullable UnitCode unit;

    @PathParam("set")
    @Parameter(description = "The code of the criteria set", example = "NTM_XA_2021_2025")
    @Nullable String set;

    @PathParam("version")
    @Parameter(description = "The number of the set's version", example = "1")
    int version;

    @PathParam("period")
    @Parameter(
            description = "A year of the programme, or a half of it",
            example = "2025",
            schema = @Schema(pattern = "^\\d{4}(-H[12])?$"))
    @Nullable String period;

    AssessmentKey key() {
        return new AssessmentKey(
                Objects.requireNonNull(unit),
                SetAddress.of(Objects.requireNonNull(set), version),
                period(Objects.requireNonNull(period)));
    }

    /** @throws Refusal if the text is no period */
    public static Period period(String text) {
        return Period.parse(text)
                .orElseThrow(() -> new Refusal(AssessmentProblem.PERIOD_INVALID, Map.of("period", text)));
    }
}
