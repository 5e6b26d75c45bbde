package vn.ntm.criteria.assessment.rest.bulk;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.criteria.assessment.rest.AssessmentPath;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.criteria.criteriaset.rest.SetAddress;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;

/** Of which set and which period the values of a file are. */
public class ValueFileParameters {

    @QueryParam("set")
    @Parameter(
            description = "The code of the criteria set",
            required = true,
            example = "NTM_XA_2021_2025",
            schema = @Schema(pattern = SetVersion.FORM))
    @Nullable String set;

    @QueryParam("version")
    @Parameter(
            description = "The number of the set's version",
            required = true,
            example = "1",
            schema = @Schema(minimum = "1", maximum = "999"))
    @Nullable Integer version;

    @QueryParam("period")
    @Parameter(
            description = "A year of the programme, or a half of it",
            required = true,
            example = "2025",
            schema = @Schema(pattern = "^\\d{4}(-H[12])?$"))
    @Nullable String period;

    private final List<Refusal.Reason> wrong = new ArrayList<>();

    /**
     * To be asked before the others, with whatever else is needed.
     *
     * @throws Refusal if any parameter is missing or wrong
     */
    void check() {
        require("set", set != null && SetVersion.isCode(set));
        require("version", version != null && version >= 1 && version <= SetVersion.LAST);
        require("period", period != null && Period.parse(period).isPresent());
        if (!wrong.isEmpty()) {
            throw new Refusal(CommonProblem.INVALID_PARAMETER, Map.of(), List.copyOf(wrong));
        }
    }

    SetVersion setVersion() {
        return SetAddress.of(Objects.requireNonNull(set), Objects.requireNonNull(version));
    }

    Period ofPeriod() {
        return AssessmentPath.period(Objects.requireNonNull(period));
    }

    /** Notes a parameter that is missing or wrong. */
    final void require(String name, boolean holds) {
        if (!holds) {
            wrong.add(new Refusal.Reason(
                    Refusal.Place.PARAMETER, name, new Bilingual("thiếu hoặc sai", "missing or wrong")));
        }
    }
}
