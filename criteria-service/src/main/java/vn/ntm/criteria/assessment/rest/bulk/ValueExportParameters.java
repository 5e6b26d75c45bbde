package vn.ntm.criteria.assessment.rest.bulk;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.application.export.ExportOrder;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.criteria.assessment.rest.AssessmentPath;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.criteria.criteriaset.rest.SetAddress;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.web.AsOfParameters;

/** Which values are wanted in a file. */
public class ValueExportParameters {

    @QueryParam("set")
    @Parameter(
            description = "The code of the criteria set",
            required = true,
            example = "NTM_XA_2021_2025",
            schema = @Schema(pattern = "^[A-Z][A-Z0-9_]{1,39}$"))
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

    @QueryParam("unit")
    @Parameter(
            description = "Only of this unit, and of those that lay in it on the last day of the period",
            example = "18568")
    @Nullable UnitCode unit;

    @QueryParam("knownAt")
    @Parameter(
            description = "What was on file at this instant answers; now if absent",
            example = "2026-11-23T08:00:00Z")
    @Nullable Instant knownAt;

    ExportOrder order(Instant now) {
        var wrong = new ArrayList<Refusal.Reason>();
        ValueImportParameters.require(wrong, "set", set != null && SetVersion.isCode(set));
        ValueImportParameters.require(wrong, "version", version != null && version >= 1 && version <= SetVersion.LAST);
        ValueImportParameters.require(
                wrong, "period", period != null && Period.parse(period).isPresent());
        if (!wrong.isEmpty()) {
            throw new Refusal(CommonProblem.INVALID_PARAMETER, Map.of(), List.copyOf(wrong));
        }
        return new ExportOrder(
                SetAddress.of(Objects.requireNonNull(set), Objects.requireNonNull(version)),
                AssessmentPath.period(Objects.requireNonNull(period)),
                unit,
                AsOfParameters.knownAt(knownAt, now));
    }
}
