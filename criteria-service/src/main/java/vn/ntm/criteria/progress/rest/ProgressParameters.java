package vn.ntm.criteria.progress.rest;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.application.AssessmentProblem;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.criteria.progress.application.ProgressQuestion;
import vn.ntm.criteria.progress.application.ProgressSets;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;

/** Whose progress is asked for, under which set and in which period. */
public class ProgressParameters {

    @QueryParam("period")
    @Parameter(
            description = "A year of the programme, or a half of it",
            required = true,
            example = "2024",
            schema = @Schema(pattern = "^\\d{4}(-H[12])?$"))
    @Nullable String period;

    @QueryParam("set")
    @Parameter(
            description = "The code of the criteria set; the standard set of communes in force in the period if absent",
            example = "NTM_XA_2021_2025",
            schema = @Schema(pattern = SetVersion.FORM))
    @Nullable String set;

    @QueryParam("version")
    @Parameter(description = "The number of the set's version; that in force in the period if absent", example = "1")
    @Nullable Integer version;

    @QueryParam("unit")
    @Parameter(description = "The unit in which the communes lie", required = true, example = "42")
    @Nullable UnitCode unit;

    /** @throws Refusal if the text is missing or no period */
    Period asked() {
        String text = required("period", period);
        return Period.parse(text)
                .orElseThrow(() -> new Refusal(AssessmentProblem.PERIOD_INVALID, Map.of("period", text)));
    }

    ProgressQuestion question(ProgressSets sets, AsOf asOf) {
        Period in = asked();
        return new ProgressQuestion(
                required("unit", unit), sets.meant(code(set), version, in.lastDay(), asOf.knownAt()), in, asOf);
    }

    /** @throws Refusal if no criteria set can have this code */
    static @Nullable String code(@Nullable String set) {
        if (set != null && !SetVersion.isCode(set)) {
            var reason = new Refusal.Reason(
                    Refusal.Place.PARAMETER, "set", new Bilingual("mã bộ tiêu chí", "the code of a criteria set"));
            throw new Refusal(CommonProblem.INVALID_PARAMETER, Map.of(), List.of(reason));
        }
        return set;
    }

    /** @throws Refusal if the parameter is missing */
    static <T> T required(String name, @Nullable T value) {
        if (value == null) {
            var reason = new Refusal.Reason(
                    Refusal.Place.PARAMETER, name, new Bilingual("cần có giá trị", "a value is needed"));
            throw new Refusal(CommonProblem.INVALID_PARAMETER, Map.of(), List.of(reason));
        }
        return value;
    }
}
