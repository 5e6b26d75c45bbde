package vn.ntm.criteria.debt;

import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.application.AssessmentProblem;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.page.PageParameters;

/** Which reports are wanted. */
public class DebtFilter {

    @QueryParam("unit")
    @Parameter(description = "The unit, or one above it on the last day of the period", example = "42")
    @Nullable UnitCode unit;

    @QueryParam("period")
    @Parameter(
            description = "A year of the programme, or a half of it",
            example = "2025",
            schema = @Schema(pattern = "^\\d{4}(-H[12])?$"))
    @Nullable String period;

    String question() {
        return PageParameters.question("construction-debts", unit, asked());
    }

    /** @throws Refusal if the text is no period */
    @Nullable Period asked() {
        String text = period;
        return text == null
                ? null
                : Period.parse(text)
                        .orElseThrow(() -> new Refusal(AssessmentProblem.PERIOD_INVALID, Map.of("period", text)));
    }
}
