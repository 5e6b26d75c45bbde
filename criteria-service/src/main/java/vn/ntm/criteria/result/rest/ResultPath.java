package vn.ntm.criteria.result.rest;

import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.application.AssessmentProblem;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.Refusal;

/** Whose results of which period, as an address names them. */
public class ResultPath {

    @PathParam("unit")
    @Parameter(description = "The code of the unit on the last day of the period", example = "18583")
    @Nullable UnitCode unit;

    @PathParam("period")
    @Parameter(
            description = "A year of the programme, or a half of it",
            example = "2025",
            schema = @Schema(pattern = "^\\d{4}(-H[12])?$"))
    @Nullable String period;

    UnitCode unit() {
        return Objects.requireNonNull(unit);
    }

    /** @throws Refusal if the text is no period */
    Period period() {
        String text = Objects.requireNonNull(period);
        return Period.parse(text)
                .orElseThrow(() -> new Refusal(AssessmentProblem.PERIOD_INVALID, Map.of("period", text)));
    }
}
