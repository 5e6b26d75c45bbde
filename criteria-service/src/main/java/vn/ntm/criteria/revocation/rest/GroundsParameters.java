package vn.ntm.criteria.revocation.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.revocation.domain.RevocationCase;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;

/** Which title is asked about, and by which assessment. */
public class GroundsParameters {

    @QueryParam("level")
    @Parameter(description = "The title", required = true, example = "STANDARD")
    @Nullable Level level;

    @QueryParam("set")
    @Parameter(
            description = "The code of the criteria set that measures it",
            required = true,
            example = "NTM_XA_2021_2025",
            schema = @Schema(type = SchemaType.STRING, pattern = SetVersion.FORM))
    @Nullable String set;

    @QueryParam("version")
    @Parameter(
            description = "The number of the set's version",
            required = true,
            example = "1",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1", maximum = "999"))
    @Nullable Integer version;

    @QueryParam("period")
    @Parameter(
            description = "A year of the programme, or a half of it",
            required = true,
            example = "2025",
            schema = @Schema(type = SchemaType.STRING, pattern = "^\\d{4}(-H[12])?$"))
    @Nullable String period;

    /** @throws Refusal if a parameter is missing or has another form */
    RevocationCase of(UnitCode unit, LocalDate unitOn) {
        var wrong = new ArrayList<Refusal.Reason>();
        require(level != null, "level", "cần có giá trị", "a value is needed", wrong);
        require(set != null && SetVersion.isCode(set), "set", "mã bộ tiêu chí", "the code of a criteria set", wrong);
        require(
                version != null && version >= 1 && version <= SetVersion.LAST,
                "version",
                "số từ 1 đến 999",
                "a number, 1 to 999",
                wrong);
        require(
                period != null && Period.parse(period).isPresent(),
                "period",
                "năm hoặc nửa năm, ví dụ 2024 hoặc 2024-H1",
                "a year or a half, such as 2024 or 2024-H1",
                wrong);
        if (!wrong.isEmpty()) {
            throw new Refusal(CommonProblem.INVALID_PARAMETER, Map.of(), List.copyOf(wrong));
        }
        return new RevocationCase(
                unit,
                unitOn,
                Objects.requireNonNull(level),
                new SetVersion(Objects.requireNonNull(set), Objects.requireNonNull(version)),
                Period.parse(Objects.requireNonNull(period)).orElseThrow());
    }

    private static void require(boolean holds, String parameter, String vi, String en, List<Refusal.Reason> wrong) {
        if (!holds) {
            wrong.add(new Refusal.Reason(Refusal.Place.PARAMETER, parameter, new Bilingual(vi, en)));
        }
    }
}
