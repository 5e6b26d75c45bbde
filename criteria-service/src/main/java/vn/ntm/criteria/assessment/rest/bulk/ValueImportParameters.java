package vn.ntm.criteria.assessment.rest.bulk;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.application.bulk.BulkOrder;
import vn.ntm.criteria.assessment.application.bulk.FileForm;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.criteria.assessment.rest.AssessmentPath;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.criteria.criteriaset.rest.SetAddress;
import vn.ntm.criteria.upload.UploadedFile;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.imports.ImportOrder;

/** Of what the values of a file are, and how they are filed. */
public class ValueImportParameters {

    private static final String KIND = "indicator-values";
    private static final int LAST_VERSION = 999;

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

    @QueryParam("document")
    @Parameter(
            description = "The document on which the values rest: number, issuer, date",
            required = true,
            example = "Báo cáo 45/BC-VPĐP ngày 10/01/2026")
    @Nullable String document;

    @QueryParam("fileName")
    @Parameter(
            description = "The name of the file, if it has one: its ending must be that of its content",
            example = "so-lieu-2025.csv",
            schema = @Schema(pattern = "\\.(csv|xlsx|CSV|XLSX)$"))
    @Nullable String fileName;

    @QueryParam("dryRun")
    @DefaultValue("false")
    @Parameter(description = "The same work, then rolled back: nothing is filed")
    boolean dryRun;

    @QueryParam("mode")
    @DefaultValue("ATOMIC")
    @Parameter(description = "ATOMIC files all lines or none, PER_ROW the good ones")
    ImportOrder.@Nullable Mode mode;

    @QueryParam("conflict")
    @DefaultValue("REFUSE")
    @Parameter(description = "What happens to a value that differs from the one on file")
    @Nullable Conflict conflict;

    BulkOrder order(UploadedFile file, FileForm said) {
        var wrong = new ArrayList<Refusal.Reason>();
        require(wrong, "set", set != null && SetVersion.isCode(set));
        require(wrong, "version", version != null && version >= 1 && version <= LAST_VERSION);
        require(wrong, "period", period != null && Period.parse(period).isPresent());
        require(wrong, "document", document != null);
        if (!wrong.isEmpty()) {
            throw new Refusal(CommonProblem.INVALID_PARAMETER, Map.of(), List.copyOf(wrong));
        }
        var how = new ImportOrder(KIND, Objects.requireNonNull(mode), Objects.requireNonNull(conflict), dryRun);
        return new BulkOrder(
                SetAddress.of(Objects.requireNonNull(set), Objects.requireNonNull(version)),
                AssessmentPath.period(Objects.requireNonNull(period)),
                how,
                Objects.requireNonNull(document),
                file.path(),
                said,
                fileName,
                file.sha256());
    }

    /** Notes a parameter that is missing or wrong. */
    static void require(List<Refusal.Reason> wrong, String name, boolean holds) {
        if (!holds) {
            wrong.add(new Refusal.Reason(
                    Refusal.Place.PARAMETER, name, new Bilingual("thiếu hoặc sai", "missing or wrong")));
        }
    }
}
